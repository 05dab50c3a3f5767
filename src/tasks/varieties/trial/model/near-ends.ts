import { isPercent, type ResponseName } from "./response-name.ts";
import type { TrialPlot } from "./trial-plots.ts";

/** Per cent from either end within which spread shrinks with the value, so that one error for all plots is doubtful. */
const NEAR = 10;

/** Whether some plot of a percentage is near 0 or 100. */
export const nearEnds = (
  response: ResponseName,
  plots: readonly Pick<TrialPlot, "value">[],
): boolean =>
  isPercent(response) &&
  plots.some(({ value }) => value !== null && (value < NEAR || value > 100 - NEAR));
