import type { Rate } from "../groups/rate.ts";
import type { ReadingFilter } from "../select/reading-filter.ts";
import type { ReadingSource } from "../select/reading-source.ts";

export interface SeasonQuery {
  readonly source: ReadingSource;
  /** Its period is not looked at: the season is over all time. */
  readonly filter: ReadingFilter;
}

export interface MonthRate extends Rate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** October is 0 … September 11. */
  readonly place: number;
  readonly campaign: string;
}

export interface SeasonAnswer {
  /** Months with a reading, oldest first. Intervals take points as clusters. */
  readonly months: readonly MonthRate[];
  readonly byDistrict: readonly {
    readonly district: string;
    readonly months: readonly MonthRate[];
  }[];
  /** Oldest first. */
  readonly campaigns: readonly string[];
  readonly undated: number;
}
