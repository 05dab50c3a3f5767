import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { Interval } from "../analysis/groups/rate.ts";
import { commandTexts } from "./command-texts.ts";

/** How one method's figures are written in the terminal. */
export interface RateWriting {
  /** "5.23%", "4.706"; a dash for what does not exist. */
  readonly figure: (rate: number | null) => string;
  /** With its unit: "5.23%", "4.706 per trap and day". */
  readonly rate: (rate: number) => string;
  readonly interval: (interval: Interval | null) => string;
  /** "92 bored of 1,757 berries". */
  readonly counts: (events: number, exposure: number) => string;
  /** "92/1,757". */
  readonly fraction: (events: number, exposure: number) => string;
}

const whole = (value: number): string =>
  Number.isInteger(value) ? formatInteger(value) : formatNumber(value, 1);

export const rateWriting = (traps: boolean, locale: Locale): RateWriting => {
  const t = commandTexts[locale];
  const bare = (rate: number): string => formatNumber(rate, traps ? 3 : 2);
  const short = (rate: number): string => (traps ? bare(rate) : t.percent(bare(rate)));
  return {
    figure: (rate) => (rate === null || Number.isNaN(rate) ? t.none : short(rate)),
    rate: (rate) => (traps ? t.perTrap(bare(rate)) : t.percent(bare(rate))),
    interval: (interval) =>
      interval === null ? t.none : `${bare(interval[0])} ${t.to} ${short(interval[1])}`,
    counts: (events, exposure) => (traps ? t.catches : t.counts)(whole(events), whole(exposure)),
    fraction: (events, exposure) => `${whole(events)}/${whole(exposure)}`,
  };
};
