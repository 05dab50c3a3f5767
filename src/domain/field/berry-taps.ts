/**
 * What a finger said, one letter a tap: s a sound fruit, t ten sound fruits, b a bored fruit, n the next tree. A count is its
 * taps and nothing else, so that the last one can always be taken back, after a reload too.
 */
export type BerryTap = "s" | "t" | "b" | "n";

/** A, B, C, D: an opened bored fruit by the position of the borer in it. */
export type PositionTap = "A" | "B" | "C" | "D";

export const POSITIONS: readonly PositionTap[] = ["A", "B", "C", "D"];

/** Fruits of one tree, on the branch or on the ground under it. */
export interface TreeCount {
  readonly counted: number;
  readonly bored: number;
}

/** Taps beyond these are no count: 30 trees of 100 fruits are 3,030. */
export const MOST_TAPS = 100_000;

const TAPS = /^[stbn]*$/;
const OPENED = /^[ABCD]*$/;

export const isTaps = (value: unknown): value is string =>
  typeof value === "string" && value.length <= MOST_TAPS && TAPS.test(value);

export const isOpened = (value: unknown): value is string =>
  typeof value === "string" && value.length <= MOST_TAPS && OPENED.test(value);

/** The trees of a count in their order; the last is the one at hand, and may have no fruit yet. */
export const treesOf = (taps: string): readonly TreeCount[] => {
  const trees: TreeCount[] = [];
  let counted = 0;
  let bored = 0;
  for (const tap of taps) {
    if (tap === "n") {
      trees.push({ counted, bored });
      counted = 0;
      bored = 0;
      continue;
    }
    counted += tap === "t" ? 10 : 1;
    if (tap === "b") bored += 1;
  }
  trees.push({ counted, bored });
  return trees;
};

/** The taps with one more; a tree without a fruit is not left, so that a second touch of "next" does nothing. */
export const withTap = (taps: string, tap: BerryTap): string => {
  const empty = taps === "" || taps.endsWith("n");
  if ((tap === "n" && empty) || taps.length >= MOST_TAPS) return taps;
  return taps + tap;
};

/** Without the last tap. */
export const withoutLast = (taps: string): string => taps.slice(0, -1);

/** Fruits opened, by position. */
export const openedOf = (opened: string): Readonly<Record<PositionTap, number>> => {
  const sums = { A: 0, B: 0, C: 0, D: 0 };
  for (const tap of opened) sums[tap as PositionTap] += 1;
  return sums;
};
