import { FIT_VERDICTS, type FitVerdict } from "../../analysis/fit/fit-answer.ts";

/** Place of a verdict in FIT_VERDICTS, as answers carry it. */
export const codeOf = (verdict: FitVerdict): number => FIT_VERDICTS.indexOf(verdict);

export const verdictOf = (code: number): FitVerdict => FIT_VERDICTS[code] ?? "no-altitude";

/** An altitude stood against a band, whatever came of it. */
export const isCompared = (code: number): boolean => code <= codeOf("undecidable");

export const isOutside = (code: number): boolean =>
  code === codeOf("below") || code === codeOf("above");
