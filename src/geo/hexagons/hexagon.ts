/**
 * Regular hexagons that tile the UTM plane, a corner to the north, sides to the west and east. The tiling is anchored at
 * the plane's origin (E 0, N 0), so a cell never moves with the data. `size`: metres between opposite sides.
 */
export interface Hexagon {
  /** Rows count northward, `ROW_RISE` sizes apart; in odd rows the centres stand half a size farther east. */
  readonly column: number;
  readonly row: number;
}

/** Rise from row to row, in sizes. */
const ROW_RISE = Math.sqrt(3) / 2;

/** Cell that holds a place (metres); a place on a side belongs to one of the two, always the same. */
export function hexagonAt(x: number, y: number, size: number): Hexagon {
  const lower = Math.floor(y / (size * ROW_RISE));
  const below = nearestInRow(x, lower, size);
  const above = nearestInRow(x, lower + 1, size);
  return squaredTo(above, x, y, size) < squaredTo(below, x, y, size) ? above : below;
}

/** Easting and northing of its centre, metres. */
export const hexagonCentre = ({ column, row }: Hexagon, size: number): [number, number] => [
  (column + shiftOf(row)) * size,
  row * ROW_RISE * size,
];

/** The six corners of the cell with this centre, counter-clockwise from the northern one, metres. */
export function hexagonCorners(x: number, y: number, size: number): [number, number][] {
  const half = size / 2;
  const reach = size / Math.sqrt(3);
  return [
    [x, y + reach],
    [x - half, y + reach / 2],
    [x - half, y - reach / 2],
    [x, y - reach],
    [x + half, y - reach / 2],
    [x + half, y + reach / 2],
  ];
}

const shiftOf = (row: number) => (row % 2 === 0 ? 0 : 0.5);

const nearestInRow = (x: number, row: number, size: number): Hexagon => ({
  column: Math.round(x / size - shiftOf(row)),
  row,
});

function squaredTo(hexagon: Hexagon, x: number, y: number, size: number): number {
  const [cx, cy] = hexagonCentre(hexagon, size);
  return (x - cx) ** 2 + (y - cy) ** 2;
}
