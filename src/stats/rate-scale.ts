import type { Interval } from "./interval.ts";

/** The scale an interval of a ratio is made on: "logit" for shares, "log" for counts per exposure. */
export type RateScale = "logit" | "log";

/** Variance of one unit of exposure if events were independent: binomial or Poisson. */
export const unitVariance = (ratio: number, scale: RateScale): number =>
  scale === "logit" ? ratio * (1 - ratio) : ratio;

/** ratio ± reach on the scale, brought back; `reach` is in the ratio's own unit (delta method). */
export const intervalOn = (scale: RateScale, ratio: number, reach: number): Interval => {
  const far = reach / unitVariance(ratio, scale);
  if (scale === "log") return [ratio * Math.exp(-far), ratio * Math.exp(far)];
  const odds = ratio / (1 - ratio);
  const share = (turned: number): number => 1 / (1 + Math.exp(-turned) / odds);
  return [share(-far), share(far)];
};
