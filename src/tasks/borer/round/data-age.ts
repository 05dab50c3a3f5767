import type { PresentPeriods } from "../analysis/select/present-periods.ts";
import type { Period } from "../analysis/select/reading-filter.ts";
import { writeDay } from "../model/borer-period.ts";

/** A month, from 1. */
export interface DataMonth {
  readonly year: number;
  readonly month: number;
}

/** How old the readings are that a round stands on. */
export interface DataAge {
  /** Last month of the period with a reading. */
  readonly last: DataMonth;
  /** Last month of the sheet where that is a later one; null else. */
  readonly later: DataMonth | null;
  /** True where it does not show the state of this week: a later month exists, or two months have gone by. */
  readonly old: boolean;
}

/** Months a round may lag behind: counts are monthly, and a sheet comes in late. */
const MOST_LAG = 2;

const place = ({ year, month }: DataMonth): number => year * 12 + month - 1;

const monthOf = (day: number): DataMonth => {
  const [year, month] = writeDay(day).split("-").map(Number);
  return { year: year!, month: month! };
};

/** null where no reading of the period has a date. `months` oldest first. */
export const dataAge = (
  period: Period,
  months: PresentPeriods["months"],
  today: Date,
): DataAge | null => {
  const within = (one: PresentPeriods["months"][number]): boolean => {
    switch (period.kind) {
      case "all":
        return true;
      case "campaign":
        return one.campaign === period.campaign;
      case "month":
        return place(one) === place(period);
      case "days":
        return place(one) >= place(monthOf(period.from)) && place(one) <= place(monthOf(period.to));
    }
  };
  const last = months.findLast(within);
  const latest = months.at(-1);
  if (last === undefined || latest === undefined) return null;
  const later = place(latest) > place(last) ? latest : null;
  const now = { year: today.getFullYear(), month: today.getMonth() + 1 };
  return { last, later, old: later !== null || place(now) - place(last) > MOST_LAG };
};
