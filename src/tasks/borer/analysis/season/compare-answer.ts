import type { Interval, Rate } from "../groups/rate.ts";
import type { Period, ReadingFilter } from "../select/reading-filter.ts";
import type { ReadingSource } from "../select/reading-source.ts";

export interface CompareQuery {
  readonly source: ReadingSource;
  readonly filter: ReadingFilter;
  readonly before: Period;
  readonly after: Period;
}

export interface CompareAnswer {
  readonly before: Rate;
  readonly after: Rate;
  /** after - before in the rate's unit; null where either does not exist. */
  readonly difference: number | null;
  /** 95 %, points as clusters; a point read both times counts as one cluster, so what it shares cancels. */
  readonly interval: Interval | null;
  /** Points read at both times. */
  readonly shared: number;
  /** True where the interval leaves 0 out. */
  readonly demonstrable: boolean;
  readonly why: "nothing-counted" | "few-points" | "no-variance" | null;
}
