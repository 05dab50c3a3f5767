import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import { suppress } from "../../../stats/disclosure/suppress.ts";
import { poolByPoint } from "../analysis/select/pool-by-point.ts";
import type { SlideSubject } from "./slide-subject.ts";

/** Sides, metres, the finest first: monitoring points are sparse, and a square kilometre rarely has 5 producers. */
const SIDES = [1000, 2000, 5000, 10_000] as const;
/** Of the readings that must be in squares that are shown; else the next side is taken. */
const ENOUGH = 0.5;

/** A square of the UTM grid that may be shown. */
export interface ShownSquare {
  /** South-west corner in the readings' plane, a multiple of the side. */
  readonly east: number;
  readonly north: number;
  /** Its readings. */
  readonly members: readonly number[];
}

export interface ShownSquares {
  readonly sideM: number;
  /** From north to south, west to east. */
  readonly squares: readonly ShownSquare[];
  readonly hidden: number;
}

const squaresOf = (
  { source, filter, kept, producers }: SlideSubject,
  sideM: number,
): ShownSquares => {
  const { point, x, y } = poolByPoint(source, filter);
  const keyOf = new Map<number, string>();
  const found = new Map<string, { east: number; north: number; members: number[] }>();
  for (const [row, p] of point.entries()) {
    const east = Math.floor(x[row]! / sideM) * sideM;
    const north = Math.floor(y[row]! / sideM) * sideM;
    if (!Number.isFinite(east + north)) continue;
    const key = `${east} ${north}`;
    keyOf.set(p, key);
    if (!found.has(key)) found.set(key, { east, north, members: [] });
  }
  const loose: number[] = [];
  for (const i of kept) {
    const key = keyOf.get(source.columns.point[i]!);
    (key === undefined ? loose : found.get(key)!.members).push(i);
  }
  const all = [...found.values()].sort((a, b) => b.north - a.north || a.east - b.east);
  const members = all.map((square) => square.members);
  const { shown, hiddenGroups } = suppress(members, producers, LEAST_PRODUCERS, loose);
  return { sideM, squares: all.filter((_, s) => shown[s]), hidden: hiddenGroups };
};

const readingsIn = ({ squares }: ShownSquares): number =>
  squares.reduce((sum, { members }) => sum + members.length, 0);

/** The finest squares of which enough may be shown; else those that show most; null where none of any size may be. */
export const shownSquares = (subject: SlideSubject): ShownSquares | null => {
  let best: ShownSquares | null = null;
  for (const side of SIDES) {
    const squares = squaresOf(subject, side);
    const held = readingsIn(squares);
    if (held >= ENOUGH * subject.kept.length) return squares;
    if (held > (best === null ? 0 : readingsIn(best))) best = squares;
  }
  return best;
};
