import { hexagonAt } from "../../../geo/hexagons/hexagon.ts";

/** Neighbouring cells with points that the median cell must have for a neighbourhood of cells to mean anything. */
const NEIGHBOURS_WANTED = 3;

/** Fewer cells than this tell less than their points: a block of one or two cells has no rest to stand out from. */
const CELLS_WANTED = 30;

/**
 * What to compare where nobody chose: cells of the proposed size where there are many and most of them touch others
 * with points, as in a wide survey; else each point, since cells that lie in clumps of one or two have no neighbourhood to be compared in.
 * Places in metres of one plane; those without one (NaN) are not looked at.
 */
export const proposeUnit = (x: Float64Array, y: Float64Array, size: number): "point" | number => {
  const cells = new Set<string>();
  const places: (readonly [number, number])[] = [];
  for (let k = 0; k < x.length; k += 1) {
    if (!Number.isFinite((x[k] as number) + (y[k] as number))) continue;
    const { column, row } = hexagonAt(x[k] as number, y[k] as number, size);
    const key = `${row}:${column}`;
    if (cells.has(key)) continue;
    cells.add(key);
    places.push([column, row]);
  }
  if (places.length < CELLS_WANTED) return "point";
  const counts = places
    .map(([column, row]) => around(column, row).filter((key) => cells.has(key)).length)
    .sort((a, b) => a - b);
  const median = counts[counts.length >> 1] ?? 0;
  return median >= NEIGHBOURS_WANTED ? size : "point";
};

/** The six cells that share a side; odd rows stand half a cell farther east. */
const around = (column: number, row: number): readonly string[] => {
  const west = row % 2 === 0 ? column - 1 : column;
  return [
    `${row}:${column - 1}`,
    `${row}:${column + 1}`,
    `${row - 1}:${west}`,
    `${row - 1}:${west + 1}`,
    `${row + 1}:${west}`,
    `${row + 1}:${west + 1}`,
  ];
};
