import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { CompareAnswer } from "../analysis/season/compare-answer.ts";
import { seasonTexts } from "./season-texts.ts";

/** Answer first, then doubt. */
export interface CompareSentence {
  readonly answer: string;
  readonly doubt: readonly string[];
}

/** U+2212, which is as wide as a plus; a hyphen is read as a dash. */
const signed = (value: number, decimals: number): string => {
  const text = formatNumber(Math.abs(value), decimals);
  const nothing = Number(text) === 0;
  return nothing ? text : `${value < 0 ? "\u2212" : "+"}${text}`;
};

/** What two dates say of each other, in words; `before` and `after` are only told apart by the sign. */
export const compareSentence = (
  { difference, interval, shared, demonstrable, why }: CompareAnswer,
  method: ReadingMethod,
  locale: Locale,
): CompareSentence => {
  const t = seasonTexts[locale];
  const traps = method === "trampa";
  const decimals = traps ? 2 : 1;
  const together = t.shared(shared, formatInteger(shared));
  if (difference === null || interval === null)
    return { answer: t.cannot, doubt: [why === null ? "" : t.why[why], together].filter(Boolean) };
  const [low, high] = interval.map((end) => signed(end, decimals));
  const range = `${low} ${locale === "es-PE" ? "a" : "to"} ${high}`;
  const size = Math.abs(difference);
  if (!demonstrable)
    return {
      answer: t.none,
      doubt: [
        t.noneWhy(
          t.by(formatNumber(size, decimals), traps, difference < 0 ? t.less : t.more),
          range,
        ),
        together,
      ],
    };
  const by = t.by(formatNumber(size, decimals), traps);
  const what = traps ? t.whatTraps : t.what;
  return {
    answer: difference > 0 ? t.rose(what, by) : t.fell(what, by),
    doubt: [t.range(range), together],
  };
};
