import type { OverlapResult } from "./result.ts";
import { VERDICTS, type Verdict, verdictOf } from "./verdict.ts";

/** Plots of one stretch of distance, by verdict; metres from the limit, negative inside. */
export interface DistanceBin {
  readonly from: number;
  readonly to: number;
  readonly counts: Readonly<Record<Verdict, number>>;
}

export interface DistanceHistogram {
  readonly width: number;
  readonly bins: readonly DistanceBin[];
  /** Plots farther out than the last bin, and deeper in than the first. */
  readonly beyond: number;
  readonly deeper: number;
}

const emptyCounts = (): Record<Verdict, number> =>
  Object.fromEntries(VERDICTS.map((v) => [v, 0])) as Record<Verdict, number>;

/**
 * Where plots lie: those with an overlap by how deep they reach (left of 0), the others by their distance
 * to the limit. `width` in metres; the sheet shows `inner` bins inside and `outer` outside.
 */
export const distanceHistogram = (
  { measures }: OverlapResult,
  width: number,
  inner: number,
  outer: number,
  indices?: Iterable<number>,
): DistanceHistogram => {
  const bins = Array.from({ length: inner + outer }, (_, i) => ({
    from: (i - inner) * width,
    to: (i - inner + 1) * width,
    counts: emptyCounts(),
  }));
  let beyond = 0;
  let deeper = 0;
  for (const i of indices ?? measures.verdict.keys()) {
    const verdict = verdictOf(measures.verdict[i]!);
    if (verdict === null) continue;
    const reachesIn = verdict === "inside" || verdict === "crosses";
    const position = reachesIn ? -measures.maxDepthM[i]! : measures.distanceToAreaM[i]!;
    const bin = reachesIn
      ? inner - Math.max(1, Math.ceil(-position / width))
      : inner + Math.floor(position / width);
    if (bin < 0) deeper += 1;
    else if (bin >= bins.length) beyond += 1;
    else bins[bin]!.counts[verdict] += 1;
  }
  return { width, bins, beyond, deeper };
};
