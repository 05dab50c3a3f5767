import { NO_DAY } from "../../../../domain/readings/reading-columns.ts";
import { groupOfReadings } from "../groups/group-of-readings.ts";
import { poolByGroup } from "../groups/pool-by-group.ts";
import { pooledRate } from "../groups/pooled-rate.ts";
import { monthNumber } from "../select/calendar.ts";
import { keptReadings } from "../select/kept-readings.ts";
import { presentPeriods } from "../select/present-periods.ts";
import type { MonthRate, SeasonAnswer, SeasonQuery } from "./season-answer.ts";

/** Rates by month over all time, whole and by district. Readings without a date are counted in `undated` only. */
export function seasonRates({ source, filter }: SeasonQuery): SeasonAnswer {
  const { columns } = source;
  const allTime = { ...filter, period: { kind: "all" } } as const;
  const { months, campaigns, undated } = presentPeriods(source, allTime);
  const kept = keptReadings(columns, allTime).filter((i) => columns.day[i] !== NO_DAY);
  const placeOf = new Map(months.map(({ year, month }, at) => [12 * year + month - 1, at]));
  const monthOf = (i: number): number =>
    placeOf.get(monthNumber(columns.day[i] as number)) as number;

  const ratesOf = (groups: number, groupOf: (i: number) => number): readonly MonthRate[][] => {
    const pooled = poolByGroup(columns, filter.method, kept, groups * months.length, (i) => {
      return groupOf(i) * months.length + monthOf(i);
    });
    return Array.from({ length: groups }, (_, g) =>
      months.flatMap(({ year, month, campaign }, at) => {
        const sums = pooled[g * months.length + at];
        if (sums === undefined || sums.readings === 0) return [];
        const rate = pooledRate(sums, filter.method);
        return [{ ...rate, year, month, place: (month + 2) % 12, campaign }];
      }),
    );
  };

  const { names, groupOf } = groupOfReadings(source, kept, "distrito", null, 1);
  const byDistrict = ratesOf(names.length, groupOf);
  return {
    months: ratesOf(1, () => 0)[0] ?? [],
    byDistrict: names
      .map((district, g) => ({ district, months: byDistrict[g] ?? [] }))
      .filter((one) => one.months.length > 0)
      .sort((a, b) => (a.district < b.district ? -1 : a.district > b.district ? 1 : 0)),
    campaigns,
    undated,
  };
}
