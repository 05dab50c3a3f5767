import type { TrialPlot } from "./trial-plots.ts";

/** What a plot is called: its code, else its block; with its variety. */
export const plotName = ({ code, block, variety }: TrialPlot): string =>
  [code || block, variety].filter(Boolean).join(", ");
