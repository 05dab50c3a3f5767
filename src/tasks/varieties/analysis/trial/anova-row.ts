import { fUpperTail } from "../../../../stats/distributions/f.ts";
import type { AnovaRow, TrialTerm } from "./trial-answer.ts";

/** What the figures leave unexplained. */
export interface ResidualError {
  readonly df: number;
  readonly sumSq: number;
}

/** A line of the table: the term's mean square over the error's, by F's upper tail. */
export const termRow = (
  term: TrialTerm,
  df: number,
  sumSq: number,
  error: ResidualError,
): AnovaRow => {
  const meanSq = sumSq / df;
  const F = meanSq / (error.sumSq / error.df);
  return { term, df, sumSq, meanSq, F, p: fUpperTail(F, df, error.df) };
};

export const residualRow = ({ df, sumSq }: ResidualError): AnovaRow => ({
  term: "residual",
  df,
  sumSq,
  meanSq: sumSq / df,
  F: null,
  p: null,
});

/** What rounding alone may leave of figures of this size, as a share of each. */
const ROUNDING = 1e-13;

/** Whether the residuals are no more than the rounding of the figures. */
export const isPerfectFit = (residualSumSq: number, values: readonly number[]): boolean => {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return residualSumSq <= values.length * (ROUNDING * largest) ** 2;
};

/** 100 · s / mean; NaN where the mean is not above 0. */
export const coefficientOfVariation = (
  { df, sumSq }: ResidualError,
  values: readonly number[],
): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return mean > 0 ? (100 * Math.sqrt(sumSq / df)) / mean : Number.NaN;
};
