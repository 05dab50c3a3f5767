import KDBush from "kdbush";
import type { FruitCounts } from "../fixtures/reading-source.ts";

/** Sums of the values within `band` of each point by kdbush: index built, searched once a point, values added. */
export function kdbushSums({ x, y }: FruitCounts, values: Float64Array, band: number) {
  const index = new KDBush(x.length);
  for (let k = 0; k < x.length; k++) index.add(x[k]!, y[k]!);
  index.finish();
  const sums = new Float64Array(x.length);
  for (let k = 0; k < x.length; k++) {
    let sum = 0;
    for (const near of index.within(x[k]!, y[k]!, band)) sum += values[near]!;
    sums[k] = sum;
  }
  return sums;
}

/** The same over all pairs for every `step`-th point; NaN for the others. */
export function plainSums({ x, y }: FruitCounts, values: Float64Array, band: number, step: number) {
  const sums = new Float64Array(x.length).fill(NaN);
  const squared = band * band;
  for (let k = 0; k < x.length; k += step) {
    let sum = 0;
    for (let j = 0; j < x.length; j++) {
      const dx = x[k]! - x[j]!;
      const dy = y[k]! - y[j]!;
      if (dx * dx + dy * dy <= squared) sum += values[j]!;
    }
    sums[k] = sum;
  }
  return sums;
}
