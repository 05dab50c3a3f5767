import type { Sweep } from "./sweep.ts";

/**
 * Adds to each other all neighbours within the strip `from` to `to` and between it and the strip `to` to `end`. Each pair
 * is looked at once; a test that is added instead of branched upon costs half as much.
 */
export function sweepPairs(sweep: Sweep, from: number, to: number, end: number, reach: number) {
  const { x, y, value, counts, sums, squared } = sweep;
  let first = to;
  for (let i = from; i < to; i++) {
    const px = x[i]!;
    const py = y[i]!;
    const own = value[i]!;
    let count = 0;
    let sum = 0;
    for (let j = i + 1; j < to; j++) {
      const dx = x[j]! - px;
      if (dx > reach) break;
      const dy = y[j]! - py;
      const near = Number(dx * dx + dy * dy <= squared) | 0;
      count = (count + near) | 0;
      sum += near * value[j]!;
      counts[j] = (counts[j]! + near) | 0;
      sums[j]! += near * own;
    }
    while (first < end && px - x[first]! > reach) first++;
    for (let j = first; j < end; j++) {
      const dx = x[j]! - px;
      if (dx > reach) break;
      const dy = y[j]! - py;
      const near = Number(dx * dx + dy * dy <= squared) | 0;
      count = (count + near) | 0;
      sum += near * value[j]!;
      counts[j] = (counts[j]! + near) | 0;
      sums[j]! += near * own;
    }
    counts[i]! += count;
    sums[i]! += sum;
  }
}
