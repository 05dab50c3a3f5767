import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { TimePeriod } from "../../../ui/time/time-strip-props.ts";
import type { MonthRate } from "../analysis/season/season-answer.ts";
import type { Period } from "../analysis/select/reading-filter.ts";
import { writePeriod } from "../model/borer-period.ts";
import { monthName, periodName, periodTitle, shortMonth } from "./period-name.ts";
import { coffeeYear } from "./season-series.ts";
import { seasonTexts } from "./season-texts.ts";

export type Grain = "month" | "campaign" | "all";

/** What the strip steps through for a period. */
export const grainOf = (period: Period): Grain =>
  period.kind === "month" ? "month" : period.kind === "campaign" ? "campaign" : "all";

type Amounts = Pick<MonthRate, "year" | "month" | "campaign" | "exposure">;

const amountText = (exposure: number, traps: boolean, locale: Locale): string =>
  seasonTexts[locale].amount(exposure, formatInteger(exposure), traps);

/** All twelve months of every coffee year with a reading, empty ones too, so that a year keeps its shape. */
const monthPeriods = (
  months: readonly Amounts[],
  traps: boolean,
  locale: Locale,
): readonly TimePeriod[] => {
  const counted = new Map(months.map((one) => [one.year * 12 + one.month - 1, one.exposure]));
  const years = [...new Set(months.map(coffeeYear))].sort((a, b) => a - b);
  return years.flatMap((ends) =>
    Array.from({ length: 12 }, (_, place) => {
      const at = (ends - 1) * 12 + 9 + place;
      const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
      const amount = counted.get(at) ?? 0;
      return {
        id: writePeriod({ kind: "month", year, month }),
        label: shortMonth(month, locale),
        name: monthName(year, month, locale),
        amount,
        amountText: amountText(amount, traps, locale),
        group: String(ends),
      };
    }),
  );
};

/** Periods of the strip in time's order, with what was counted in each. */
export const stripPeriods = (
  grain: Grain,
  months: readonly Amounts[],
  period: Period,
  traps: boolean,
  locale: Locale,
): readonly TimePeriod[] => {
  if (grain === "month") return monthPeriods(months, traps, locale);
  const sum = (of: readonly Amounts[]) => of.reduce((total, { exposure }) => total + exposure, 0);
  if (grain === "all") {
    const amount = sum(months);
    const name =
      period.kind === "days" ? periodName(period, locale) : seasonTexts[locale].everything;
    return [
      {
        id: writePeriod(period),
        label: name,
        name,
        amount,
        amountText: amountText(amount, traps, locale),
      },
    ];
  }
  const campaigns = [...new Set(months.map(({ campaign }) => campaign))].filter(Boolean);
  return campaigns.map((campaign) => {
    const amount = sum(months.filter((one) => one.campaign === campaign));
    const of: Period = { kind: "campaign", campaign };
    return {
      id: writePeriod(of),
      label: campaign,
      name: periodTitle(of, locale),
      amount,
      amountText: amountText(amount, traps, locale),
    };
  });
};

/** The campaign a period lies in, if it is one. */
export const campaignOf = (period: Period, months: readonly Amounts[]): string | null => {
  if (period.kind === "campaign") return period.campaign;
  if (period.kind !== "month") return null;
  const { year, month } = period;
  return months.find((one) => one.year === year && one.month === month)?.campaign || null;
};

/** Where another grain takes the view: into the campaign looked at, to its last month with a count. */
export const periodForGrain = (
  grain: Grain,
  period: Period,
  months: readonly Amounts[],
): Period | null => {
  if (grain === "all") return { kind: "all" };
  const counted = months.filter(({ exposure }) => exposure > 0);
  const campaign = campaignOf(period, months) ?? counted.at(-1)?.campaign ?? "";
  if (grain === "campaign") return campaign === "" ? null : { kind: "campaign", campaign };
  const last = counted.findLast((one) => one.campaign === campaign) ?? counted.at(-1);
  return last ? { kind: "month", year: last.year, month: last.month } : null;
};
