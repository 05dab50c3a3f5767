import { LEAST_PRODUCERS } from "../../domain/story/released-group.ts";
import { type UtmCrs, WGS84 } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import { countProducers } from "../../stats/disclosure/count-producers.ts";
import { suppress } from "../../stats/disclosure/suppress.ts";

/** Side of a cell, metres of the UTM plane. */
export const CELL_M = 1000;

export interface CellQuestion {
  /** Easting and northing of each record by turns, NaN without a place; in `plane`. */
  readonly centres: Float64Array;
  readonly plane: UtmCrs;
  /** Records to count: their sum is published, or must be taken to be. */
  readonly records: readonly number[];
  /** By record. */
  readonly producers: ArrayLike<number>;
}

export interface ShownCell {
  /** South-west corner in the plane, a multiple of {@link CELL_M}. */
  readonly east: number;
  readonly north: number;
  /** Corners as longitude and latitude, WGS84, closed, counter-clockwise. */
  readonly ring: readonly (readonly [lon: number, lat: number])[];
  readonly members: readonly number[];
}

export interface CellAnswer {
  /** By northing from the north, then by easting. */
  readonly cells: readonly ShownCell[];
  /** Cells with records that are not shown, and the records in them. */
  readonly hiddenCells: number;
  readonly hiddenRecords: number;
  /** Some hidden cells are of 5 producers or more: they are hidden so that another cannot be computed. */
  readonly hiddenForOthers: boolean;
  /** Records without a place. */
  readonly placeless: number;
}

const ringOf = (east: number, north: number, plane: UtmCrs): ShownCell["ring"] =>
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ].map(([x, y]) => projectPoint(east + x! * CELL_M, north + y! * CELL_M, plane, WGS84));

/**
 * Counts records by square kilometre of the UTM grid; a record belongs to the cell of its centre. A cell of fewer than 5
 * producers is hidden, and as many more as it takes that the hidden cannot be told from the total.
 */
export const byCell = ({ centres, plane, records, producers }: CellQuestion): CellAnswer => {
  const cells = new Map<string, { east: number; north: number; members: number[] }>();
  const placeless: number[] = [];
  for (const i of records) {
    const east = Math.floor(centres[2 * i]! / CELL_M) * CELL_M;
    const north = Math.floor(centres[2 * i + 1]! / CELL_M) * CELL_M;
    if (!Number.isFinite(east + north)) {
      placeless.push(i);
      continue;
    }
    const key = `${east} ${north}`;
    const cell = cells.get(key) ?? { east, north, members: [] };
    cell.members.push(i);
    cells.set(key, cell);
  }
  const all = [...cells.values()].sort((a, b) => b.north - a.north || a.east - b.east);
  const members = all.map((cell) => cell.members);
  const { shown, hiddenGroups, hiddenRecords } = suppress(
    members,
    producers,
    LEAST_PRODUCERS,
    placeless,
  );
  return {
    cells: all
      .filter((_, c) => shown[c])
      .map((cell) => ({ ...cell, ring: ringOf(cell.east, cell.north, plane) })),
    hiddenCells: hiddenGroups,
    hiddenRecords: hiddenRecords - placeless.length,
    hiddenForOthers: members.some(
      (some, c) => !shown[c] && countProducers(some, producers) >= LEAST_PRODUCERS,
    ),
    placeless: placeless.length,
  };
};
