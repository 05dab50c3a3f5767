import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { CurvePlace, CurveSeries } from "../../../ui/chart/season-curve/season-curve-props.ts";
import type { MonthRate } from "../analysis/season/season-answer.ts";
import { countText } from "../round/rate-words.ts";
import { longMonth, shortMonth } from "./period-name.ts";

/** Months of the coffee year, October first. */
export const seasonPlaces = (locale: Locale): readonly CurvePlace[] =>
  Array.from({ length: 12 }, (_, place) => {
    const month = ((place + 9) % 12) + 1;
    return { label: shortMonth(month, locale), name: longMonth(month, locale) };
  });

/** The coffee year a month lies in: named by the calendar year it ends in. */
export const coffeeYear = ({ year, month }: Pick<MonthRate, "year" | "month">): number =>
  month >= 10 ? year + 1 : year;

/**
 * One line a campaign, `main` solid. A campaign whose months lie in more than one coffee year, as a sheet may have it,
 * gets a line for each.
 */
export const seasonSeries = (
  months: readonly MonthRate[],
  main: string | null,
  method: ReadingMethod,
  locale: Locale,
): readonly CurveSeries[] => {
  const lines = new Map<string, MonthRate[]>();
  for (const month of months) {
    const key = `${month.campaign}\n${coffeeYear(month)}`;
    const line = lines.get(key);
    if (line) line.push(month);
    else lines.set(key, [month]);
  }
  const campaigns = [...lines.keys()].map((key) => key.split("\n")[0]);
  const lastOf = (campaign: string): string | undefined =>
    [...lines.keys()].findLast((key) => key.startsWith(`${campaign}\n`));
  return [...lines].map(([key, line]): CurveSeries => {
    const [campaign = "", year = ""] = key.split("\n");
    const several = campaigns.filter((one) => one === campaign).length > 1;
    return {
      id: key,
      label: several || campaign === "" ? `${campaign} (${year})`.trim() : campaign,
      emphasis: main !== null && key === lastOf(main) ? "main" : "past",
      points: line.map((month) => ({
        at: month.place,
        value: month.rate,
        low: month.interval?.[0] ?? null,
        high: month.interval?.[1] ?? null,
        stands: countText(month, method, locale),
      })),
    };
  });
};
