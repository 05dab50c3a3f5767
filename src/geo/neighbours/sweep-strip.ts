import { type RunningSums, sumBetween } from "./running-sums.ts";
import type { Sweep } from "./sweep.ts";

/**
 * Adds to the places `from` to `to` their neighbours among the places `low` to `high` of another strip (or the same).
 * Farther than `outer` along the strip none is a neighbour, up to `inner` all are: their sum is taken at once.
 */
export function sweepStrip(
  sweep: Sweep,
  running: RunningSums,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
  outer: number,
  inner: number,
) {
  const { x, y, value, counts, sums, squared } = sweep;
  let first = low;
  let innerFirst = low;
  let innerLast = low;
  for (let i = from; i < to; i++) {
    const px = x[i]!;
    const py = y[i]!;
    while (first < high && px - x[first]! > outer) first++;
    while (innerFirst < high && px - x[innerFirst]! > inner) innerFirst++;
    if (innerLast < innerFirst) innerLast = innerFirst;
    while (innerLast < high && x[innerLast]! - px <= inner) innerLast++;
    let count = innerLast - innerFirst;
    let sum = 0;
    for (let j = first; j < innerFirst; j++) {
      const dx = px - x[j]!;
      const dy = py - y[j]!;
      const near = Number(dx * dx + dy * dy <= squared) | 0;
      count = (count + near) | 0;
      sum += near * value[j]!;
    }
    for (let j = innerLast; j < high; j++) {
      const dx = x[j]! - px;
      if (dx > outer) break;
      const dy = y[j]! - py;
      const near = Number(dx * dx + dy * dy <= squared) | 0;
      count = (count + near) | 0;
      sum += near * value[j]!;
    }
    counts[i]! += count;
    sums[i]! += sum + sumBetween(running, innerFirst, innerLast);
  }
}
