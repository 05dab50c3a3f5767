import type { NeighbourSums } from "../../../../geo/neighbours/sum-neighbours.ts";
import { candidatePermutations } from "./candidate-permutations.ts";
import type { Judged } from "./judge-band.ts";
import { permutedP } from "./permuted-p.ts";

/** Permuted p with the permutations it is of: asked ones of all units, more of those that z calls hot or cold. */
export interface PermutedUnits {
  readonly p: Float64Array;
  readonly ofCandidates: number;
}

/** Share of the progress that the first round takes. */
const FIRST = 0.5;

/**
 * Permuted p of all units, then anew and finer of the candidates, where the first cannot tell what their classes need. Who is a
 * candidate is told by z and not by the first round, so each p is as exact as if it were the only one.
 */
export async function permuteUnits(
  values: Float64Array,
  { count }: NeighbourSums,
  sumOf: (whole: Float64Array) => NeighbourSums,
  judged: Judged,
  asked: { readonly permutations: number; readonly seed: number },
  pause: (share: number) => Promise<void>,
): Promise<PermutedUnits> {
  const { permutations, seed } = asked;
  const { classes } = judged;
  if (judged.notComputable !== null)
    return { p: new Float64Array(values.length).fill(NaN), ofCandidates: permutations };
  const more = candidatePermutations(judged.q, permutations);
  const first = more > permutations ? FIRST : 1;
  const p = await permutedP(values, count, sumOf, permutations, seed, (share) =>
    pause(first * share),
  );
  if (more === permutations) return { p, ofCandidates: permutations };
  const candidate = (unit: number): boolean => classes[unit] !== 0 && count[unit]! > 1;
  // To be alone is to be no one's question, but to be drawn like all others.
  const asking = count.map((near, unit) => (candidate(unit) ? near : 1));
  const finer = await permutedP(values, asking, sumOf, more, seed, (share) =>
    pause(first + (1 - first) * share),
  );
  return { p: p.map((one, unit) => (candidate(unit) ? finer[unit]! : one)), ofCandidates: more };
}
