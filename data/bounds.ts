/** The window of the map's figures: west, south, east, north, degrees WGS84. */
export const BOUNDS = [-79.9, -6.5, -78.1, -4.5] as const;

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Position of a longitude and latitude in the Mercator square, 0 to 1 eastwards and southwards. */
const toMercator = (lon: number, lat: number): [number, number] => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
};

export const longitudeOf = (x: number): number => (x - 0.5) * 360;

export const latitudeOf = (y: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** The tiles of one zoom that touch the window, row by row. */
export const tilesOf = (z: number): readonly TileAddress[] => {
  const [west, south, east, north] = BOUNDS;
  const [left, top] = toMercator(west, north).map((v) => Math.floor(v * 2 ** z)) as [
    number,
    number,
  ];
  const [right, low] = toMercator(east, south).map((v) => Math.floor(v * 2 ** z)) as [
    number,
    number,
  ];
  const tiles: TileAddress[] = [];
  for (let y = top; y <= low; y++) for (let x = left; x <= right; x++) tiles.push({ z, x, y });
  return tiles;
};
