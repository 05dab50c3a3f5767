import { runningSums } from "./running-sums.ts";
import type { Strips } from "./strips.ts";
import type { Sweep } from "./sweep.ts";
import { sweepPairs } from "./sweep-pairs.ts";
import { sweepStrip } from "./sweep-strip.ts";

export interface NeighbourSums {
  /** Places within the band, the place itself among them; 0 for one without a place. */
  readonly count: Int32Array;
  /** Sum of their values; NaN for one without a place. */
  readonly sum: Float64Array;
}

/** Room for what rounding may do to a strip's edge, as a share of the strip or of the reach. */
const SLACK = 1e-9;

/**
 * Σ value over the places within the reach of each place, itself included. Nothing is listed: memory grows with the
 * number of places only. `values` (finite) has an entry for each place given; those of places left out are not read.
 */
export function sumNeighbours(strips: Strips, values: Float64Array): NeighbourSums {
  const { given, order, x, y, reach, steps } = strips;
  const value = new Float64Array(order.length);
  for (let k = 0; k < order.length; k++) value[k] = values[order[k]!]!;
  const counts = new Int32Array(order.length);
  const sums = new Float64Array(order.length);
  const sweep: Sweep = { x, y, value, counts, sums, squared: reach * reach };
  if (steps <= 1) sweepAllPairs(strips, sweep);
  else sweepAllStrips(strips, sweep);
  const count = new Int32Array(given);
  const sum = new Float64Array(given).fill(NaN);
  for (let k = 0; k < order.length; k++) {
    count[order[k]!] = counts[k]!;
    sum[order[k]!] = sums[k]!;
  }
  return { count, sum };
}

function sweepAllPairs({ start, reach }: Strips, sweep: Sweep): void {
  sweep.counts.fill(1);
  sweep.sums.set(sweep.value);
  const last = start.length - 1;
  for (let s = 0; s < last; s++) {
    const end = start[Math.min(s + 2, last)]!;
    sweepPairs(sweep, start[s]!, start[s + 1]!, end, reach);
  }
}

function sweepAllStrips({ start, reach, height, steps }: Strips, sweep: Sweep): void {
  const running = runningSums(sweep.value);
  const strips = start.length - 1;
  for (let step = -steps; step <= steps; step++) {
    const near = Math.max(0, (Math.abs(step) - 1 - SLACK) * height);
    const far = (Math.abs(step) + 1 + SLACK) * height;
    if (near > reach) continue;
    const outer = Math.sqrt(reach * reach - near * near) * (1 + SLACK);
    const inner = far < reach ? Math.sqrt(reach * reach - far * far) * (1 - SLACK) : -1;
    for (let s = Math.max(0, -step); s < Math.min(strips, strips - step); s++) {
      const from = start[s]!;
      const low = start[s + step]!;
      const to = start[s + 1]!;
      const high = start[s + step + 1]!;
      if (from < to && low < high)
        sweepStrip(sweep, running, [from, to], [low, high], outer, inner);
    }
  }
}
