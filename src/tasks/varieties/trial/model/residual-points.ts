import { normalQuantile } from "../../../../stats/distributions/normal.ts";
import type { FittedPlot } from "../../analysis/trial/trial-answer.ts";

export interface QuantilePoint {
  readonly record: number;
  /** Where chance alone would put it, standard deviations. */
  readonly expected: number;
  readonly standardised: number;
}

/**
 * Standardised residuals against normal quantiles, at the plotting positions (i - a) / (n + 1 - 2a) with a = 3/8 up to 10
 * points and 1/2 beyond (Blom; R's `ppoints`). A plot that alone decides its fit has no standardised residual and no point.
 */
export const quantilePoints = (fits: readonly FittedPlot[]): readonly QuantilePoint[] => {
  const known = fits
    .filter(({ standardised }) => Number.isFinite(standardised))
    .toSorted((a, b) => a.standardised - b.standardised);
  const n = known.length;
  const a = n <= 10 ? 3 / 8 : 1 / 2;
  return known.map(({ record, standardised }, i) => ({
    record,
    expected: normalQuantile((i + 1 - a) / (n + 1 - 2 * a)),
    standardised,
  }));
};
