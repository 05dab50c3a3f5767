import { fUpperTail } from "../../../../stats/distributions/f.ts";
import { leastSquares } from "../../../../stats/least-squares.ts";
import { shapiroWilk } from "../../../../stats/shapiro-wilk.ts";
import type { BlockFit } from "./fit-blocks.ts";
import type { AssumptionTest } from "./trial-answer.ts";

/** Shapiro and Wilk's test of the residuals as they are; null where they are too few or too many. */
export const testNormality = (residuals: Float64Array): AssumptionTest | null => {
  const found = shapiroWilk([...residuals]);
  return found && { statistic: found.w, p: found.p };
};

/**
 * Tukey's one degree of freedom for non-additivity (1949, Biometrics 5, 232): what the product of block and variety effects
 * explains of the residual. null where an effect is nil, or nothing would be left to hold it against.
 */
export const testAdditivity = ({
  columns,
  centred,
  products,
  error,
}: Pick<BlockFit, "columns" | "centred" | "products" | "error">): AssumptionTest | null => {
  if (error.df < 2) return null;
  const fit = leastSquares([...columns, products], centred);
  const sumSq = fit.sequentialSumSq[columns.length] as number;
  if (centred.length - fit.rank === error.df) return null;
  const df = error.df - 1;
  const statistic = sumSq / (fit.residualSumSq / df);
  return Number.isFinite(statistic) ? { statistic, p: fUpperTail(statistic, 1, df) } : null;
};
