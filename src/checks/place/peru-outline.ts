/**
 * Peru with a margin of about 30 km, lon and lat in degrees: coarse on purpose, only to tell that a place is surely
 * abroad. Drawn by hand round known border towns (Tumbes, La Balsa, Güeppí, Leticia, Iñapari, Desaguadero, Tacna).
 */
export const PERU_OUTLINE: readonly (readonly [lon: number, lat: number])[] = [
  [-80.6, -3.1],
  [-80.0, -3.3],
  [-79.9, -4.1],
  [-79.4, -4.3],
  [-79.0, -4.7],
  [-78.8, -4.4],
  [-78.7, -3.7],
  [-78.5, -3.1],
  [-77.8, -2.7],
  [-76.6, -2.2],
  [-75.7, -1.2],
  [-75.6, 0.2],
  [-74.6, 0.1],
  [-73.4, -0.8],
  [-72.2, -2.0],
  [-70.0, -2.3],
  [-70.2, -3.4],
  [-69.6, -4.4],
  [-70.9, -4.7],
  [-72.6, -4.8],
  [-72.8, -5.8],
  [-73.3, -6.9],
  [-73.1, -8.4],
  [-72.7, -9.1],
  [-72.0, -9.7],
  [-70.3, -9.2],
  [-70.2, -10.7],
  [-69.3, -10.6],
  [-68.3, -12.5],
  [-68.6, -14.1],
  [-69.0, -15.3],
  [-68.6, -16.3],
  [-69.2, -17.3],
  [-69.5, -18.2],
  [-70.3, -18.7],
  [-71.7, -17.9],
  [-76.6, -14.3],
  [-77.6, -12.1],
  [-79.2, -9.0],
  [-80.3, -7.0],
  [-81.5, -6.1],
  [-81.7, -4.6],
  [-81.3, -3.9],
];

/** False where a place in degrees is surely outside Peru. */
export function mayBeInPeru(lon: number, lat: number): boolean {
  if (!(lon > -81.8 && lon < -68.2 && lat > -18.8 && lat < 0.3)) return false;
  let inside = false;
  for (let i = 0, k = PERU_OUTLINE.length - 1; i < PERU_OUTLINE.length; k = i++) {
    const [ax, ay] = PERU_OUTLINE[i] as readonly [number, number];
    const [bx, by] = PERU_OUTLINE[k] as readonly [number, number];
    if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** San Ignacio, Jaén and what touches them, generously: where the register's plots are expected. */
export const inWorkArea = (lon: number, lat: number): boolean =>
  lon > -80.4 && lon < -77.6 && lat > -7 && lat < -4.2;
