import type { ColumnValues } from "./column-values.ts";

/** Abbreviations of words: over a column of figures they are short for something else ("Dist. (m)", "Var. (%)"). */
const WORDS = new Set(
  "dist distr dtto prov provinc cas c_p cc_pp coop asoc org base var varied cert certif".split(" "),
);
/** Abbreviations of figures: over a column of words they are short for something else ("Alt." of an alternative). */
const FIGURES = new Set("alt altit elev cota sup".split(" "));

/** The key of a heading, or "" where it is an abbreviation that its values contradict. */
export const trustedKey = (key: string, { filled, figure }: ColumnValues): string => {
  if (filled === 0) return key;
  const contradicted = figure > 0.5 ? WORDS.has(key) : FIGURES.has(key);
  return contradicted ? "" : key;
};
