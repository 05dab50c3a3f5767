import type { NeighbourSums } from "../../../../geo/neighbours/sum-neighbours.ts";
import { benjaminiHochberg } from "../../../../stats/benjamini-hochberg.ts";
import { twoSidedP } from "../../../../stats/distributions/normal.ts";
import { classOfZ } from "./classes.ts";
import { type Centred, giStar, noGiStar, type WhyNone } from "./gi-star.ts";
import type { NoHotSpots } from "./hot-spot-answer.ts";

/** Gi* of every unit under one band; NaN and NO_CLASS where there is none. */
export interface Judged {
  readonly notComputable: NoHotSpots | null;
  readonly z: Float64Array;
  readonly p: Float64Array;
  /** Benjamini-Hochberg over all units with a z. */
  readonly q: Float64Array;
  readonly classes: Int8Array;
}

export function judgeBand(centred: Centred, sums: NeighbourSums, why: WhyNone): Judged {
  const notComputable = noGiStar(centred, sums, why);
  const z =
    notComputable === null ? giStar(centred, sums) : new Float64Array(sums.sum.length).fill(NaN);
  const p = z.map((one) => (Number.isNaN(one) ? NaN : twoSidedP(one)));
  const q = benjaminiHochberg(p);
  const classes = Int8Array.from(z, (one, unit) => classOfZ(one, q[unit]!));
  return { notComputable, z, p, q, classes };
}
