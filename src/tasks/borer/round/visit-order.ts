/** A path through places, each once. */
export interface VisitOrder {
  /** Places in the arrays given, in the order of the visit; those without a place last, as they came. */
  readonly order: readonly number[];
  /** Straight-line metres of the path; 0 for one place. */
  readonly length: number;
  /** How many of the last have no place. */
  readonly unplaced: number;
}

/** Above this many places only one start is tried. */
const MOST_STARTS = 60;
/** Above this many the nearest neighbour stands as it is: a pass over all pairs would be felt. */
const MOST_UNTANGLED = 400;

const lengthOf = (path: readonly number[], gap: (a: number, b: number) => number): number => {
  let sum = 0;
  for (let k = 1; k < path.length; k++) sum += gap(path[k - 1] as number, path[k] as number);
  return sum;
};

const nearestFirst = (
  places: readonly number[],
  start: number,
  gap: (a: number, b: number) => number,
): number[] => {
  const path = [start];
  const left = new Set(places);
  left.delete(start);
  while (left.size > 0) {
    const last = path[path.length - 1] as number;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const one of left) {
      const far = gap(last, one);
      if (far < least) [best, least] = [one, far];
    }
    path.push(best);
    left.delete(best);
  }
  return path;
};

/** Turns stretches round while that shortens the open path; the first place stays (2-opt, Croes 1958). */
const untangle = (path: number[], gap: (a: number, b: number) => number): void => {
  const n = path.length;
  for (let better = true; better; ) {
    better = false;
    for (let i = 1; i < n - 1; i++) {
      for (let j = i + 1; j < n; j++) {
        const [a, b, c, d] = [path[i - 1], path[i], path[j], path[j + 1]] as number[];
        const before = gap(a!, b!) + (d === undefined ? 0 : gap(c!, d));
        const after = gap(a!, c!) + (d === undefined ? 0 : gap(b!, d));
        if (after >= before - 1e-6) continue;
        path.splice(i, j - i + 1, ...path.slice(i, j + 1).reverse());
        better = true;
      }
    }
  }
};

/**
 * A short way through places given in metres of one plane: nearest neighbour, then 2-opt; from `start`, or from the
 * place that gives the shortest path where it is null. Straight lines: no road or slope is known here. The same places
 * give the same order.
 */
export const visitOrder = (
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  start: number | null = null,
): VisitOrder => {
  const all = Array.from({ length: x.length }, (_, i) => i);
  const hasPlace = (i: number): boolean => Number.isFinite(x[i]) && Number.isFinite(y[i]);
  const placed = all.filter(hasPlace);
  const without = all.filter((i) => !hasPlace(i));
  const gap = (a: number, b: number): number =>
    Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number));
  const starts =
    start !== null && hasPlace(start)
      ? [start]
      : placed.length <= MOST_STARTS
        ? placed
        : placed.slice(0, 1);
  let best: number[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const from of starts) {
    const path = nearestFirst(placed, from, gap);
    if (path.length <= MOST_UNTANGLED) untangle(path, gap);
    const metres = lengthOf(path, gap);
    if (metres < length - 1e-6) [best, length] = [path, metres];
  }
  return {
    order: [...best, ...without],
    length: best.length === 0 ? 0 : length,
    unplaced: without.length,
  };
};
