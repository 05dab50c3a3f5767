type Place = readonly [lon: number, lat: number];
type Metres = readonly [x: number, y: number];

const EARTH_RADIUS_M = 6_371_008.8;
/** Farther than this a plane of one zone is no measure, m. */
const PLANE_REACHES = 200_000;

const finite = (at: Metres | null): at is Metres => at?.every(Number.isFinite) ?? false;

/**
 * Metres between two places: in the plane where both lie in its reach, else on a sphere, good to half a per cent: who is
 * 9,000 km off asks for no metre. null where either is no place.
 */
export function shiftBetween(
  from: { readonly place: Place | null; readonly metres: Metres | null },
  to: { readonly place: Place | null; readonly metres: Metres | null },
): number | null {
  if (finite(from.metres) && finite(to.metres)) {
    const plane = Math.hypot(from.metres[0] - to.metres[0], from.metres[1] - to.metres[1]);
    if (plane < PLANE_REACHES) return plane;
  }
  if (!from.place || !to.place) return null;
  const [lon1, lat1, lon2, lat2] = [...from.place, ...to.place].map((v) => (v * Math.PI) / 180);
  const h =
    Math.sin((lat2! - lat1!) / 2) ** 2 +
    Math.cos(lat1!) * Math.cos(lat2!) * Math.sin((lon2! - lon1!) / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}
