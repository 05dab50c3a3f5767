import { FIT_VERDICTS, type FitAnswer } from "../../analysis/fit/fit-answer.ts";

const BELOW = FIT_VERDICTS.indexOf("below");
const ABOVE = FIT_VERDICTS.indexOf("above");

/** How many plots of the register name a variety, by its place in the catalogue, and how many of them lie outside its band. */
export const plotsNaming = (
  fit: FitAnswer | null,
  variety: number,
): { readonly plots: number; readonly outside: number } => {
  const found = { plots: 0, outside: 0 };
  if (fit === null) return found;
  const { entries } = fit;
  for (const [entry, place] of entries.variety.entries()) {
    if (place !== variety) continue;
    const verdict = entries.published.verdict[entry];
    found.plots += 1;
    if (verdict === BELOW || verdict === ABOVE) found.outside += 1;
  }
  return found;
};
