import type { Verdict } from "../../../answers/overlap/verdict.ts";
import type { PaperPoint } from "./paper-ring.ts";

/** Plots of one verdict that stand as one mark, at their middle in millimetres of the window. */
export interface MarkPlace {
  readonly verdict: Verdict;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Half of the room it takes, millimetres. */
  readonly reach: number;
}

interface Gathered {
  x: number;
  y: number;
  count: number;
}

/** Millimetres nearer than which two marks of one verdict become one: a count needs more room than a mark. */
const TOGETHER: Readonly<Record<Verdict, number>> = {
  inside: 3.2,
  crosses: 3.2,
  "on-limit": 3.2,
  outside: 3.6,
};

const reachOf = (verdict: Verdict, count: number): number => {
  if (verdict !== "outside") return 1.1;
  return count === 1 ? 0.6 : 0.95 + 0.55 * String(count).length;
};

const joined = (a: Gathered, b: Gathered): void => {
  const count = a.count + b.count;
  a.x = (a.x * a.count + b.x * b.count) / count;
  a.y = (a.y * a.count + b.y * b.count) / count;
  a.count = count;
};

/** Those in the same square of a millimetre, so that a hundred thousand plots are as quick as a hundred. */
const bySquare = (points: readonly PaperPoint[]): readonly Gathered[] => {
  const squares = new Map<string, Gathered>();
  for (const [x, y] of points) {
    const key = `${Math.floor(x)} ${Math.floor(y)}`;
    const known = squares.get(key);
    if (known) joined(known, { x, y, count: 1 });
    else squares.set(key, { x, y, count: 1 });
  }
  return [...squares.values()].sort((a, b) => b.count - a.count);
};

/** One pass: each joins the first that is near enough. */
const gather = (from: readonly Gathered[], near: number): readonly Gathered[] => {
  const kept: Gathered[] = [];
  for (const one of from) {
    const home = kept.find(({ x, y }) => Math.hypot(x - one.x, y - one.y) < near);
    if (home) joined(home, one);
    else kept.push({ ...one });
  }
  return kept;
};

/** The plots of each verdict, those that would lie on each other as one mark with their count; none is lost. */
export const markPlaces = (
  marks: Readonly<Record<Verdict, readonly PaperPoint[]>>,
): readonly MarkPlace[] =>
  (Object.keys(marks) as Verdict[]).flatMap((verdict) => {
    let places = bySquare(marks[verdict]);
    // Middles move as they gather: again until none is near another.
    for (let before = -1; before !== places.length; ) {
      before = places.length;
      places = gather(places, TOGETHER[verdict]);
    }
    return places.map((place) => ({ ...place, verdict, reach: reachOf(verdict, place.count) }));
  });
