export interface WaffleSquares {
  /** 1 while all fit; then 2, 5, 10, 20, 50 and so on. */
  readonly itemsPerSquare: number;
  /** Squares of each category; at least one for a category with items. */
  readonly squares: readonly number[];
}

/** 1, 2, 5, 10, 20, 50, ... */
const roundNumber = (step: number): number => [1, 2, 5][step % 3]! * 10 ** Math.floor(step / 3);

/**
 * How many squares stand for the items of each category, so that there are about `most` at the most (rounding may
 * add one per category).
 */
export const waffleSquares = (counts: readonly number[], most = 1500): WaffleSquares => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let step = 0;
  while (total > most * roundNumber(step)) step += 1;
  const itemsPerSquare = roundNumber(step);
  const squares = counts.map((count) =>
    count > 0 ? Math.max(1, Math.round(count / itemsPerSquare)) : 0,
  );
  return { itemsPerSquare, squares };
};
