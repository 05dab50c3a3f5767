import { formatInteger } from "../../../i18n/format-number.ts";

/** A score of a hundred; never a round 0 or 100, which would say that nothing else is possible. */
export function scoreFigure(score: number): string {
  const hundredths = Math.round(100 * score);
  if (hundredths >= 100) return ">99";
  return hundredths < 1 ? "<1" : formatInteger(hundredths);
}
