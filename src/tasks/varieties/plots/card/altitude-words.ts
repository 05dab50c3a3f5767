import { ALTITUDE_FAULTS } from "../../../../domain/written/altitude-faults.ts";
import { parseAltitude } from "../../../../domain/written/parse-altitude.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { METRES_PER_FOOT } from "../../analysis/fit/altitude-of-plot.ts";
import { ALTITUDE_SOURCES, type FitAnswer } from "../../analysis/fit/fit-answer.ts";
import { cardTexts } from "../texts/card-texts.ts";

const sourceOf = ({ altitudeSource }: FitAnswer, plot: number) =>
  ALTITUDE_SOURCES[altitudeSource[plot]!] ?? "none";

/** Says feet in so many words: no fault, but not the figure used. */
const SAYS_FEET = /\d\s*(pies?|feet|ft|['′])/i;

/** Metres, written out, of a figure that would be in feet. */
const asFeet = (written: string): string =>
  formatInteger(parseAltitude(written).value * METRES_PER_FOOT);

/** Where a plot's altitude is from, and what was odd about it, sentence by sentence. */
export const altitudeWords = (
  answer: FitAnswer,
  plot: number,
  /** Its cell of the register. */
  written: string,
  locale: Locale,
): readonly string[] => {
  const { sources, faults } = cardTexts[locale];
  const bits = answer.altitudeFaults[plot]!;
  const has = (fault: keyof typeof ALTITUDE_FAULTS): boolean =>
    (bits & ALTITUDE_FAULTS[fault]) !== 0;
  const error = formatInteger(answer.altitudeErrorM[plot]!);
  return [
    ...(has("blank") ? [faults.blank] : []),
    ...(has("zeroOrLess") ? [faults.zero(written)] : []),
    ...(has("unreadable") ? [faults.unreadable(written)] : []),
    ...(has("tooHigh") ? [faults.tooHigh(written)] : []),
    ...(has("feet") ? [faults.feet(written, asFeet(written), error)] : []),
    sources[sourceOf(answer, plot)],
    ...(has("range") ? [faults.range(written)] : []),
    ...(SAYS_FEET.test(written) ? [faults.feetSaid(written)] : []),
    ...(has("offRelief") ? [faults.offRelief] : []),
  ];
};
