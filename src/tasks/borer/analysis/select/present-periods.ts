import { NO_DAY } from "../../../../domain/readings/reading-columns.ts";
import { monthNumber } from "./calendar.ts";
import { passes } from "./passes.ts";
import type { ReadingFilter } from "./reading-filter.ts";
import type { ReadingSource } from "./reading-source.ts";

/** Which periods a person can ask for. */
export interface PresentPeriods {
  /** Oldest first, only months with a reading; months from 1. */
  readonly months: readonly {
    readonly year: number;
    readonly month: number;
    /** As most of the month's readings say; "" where none does. */
    readonly campaign: string;
    readonly readings: number;
  }[];
  /** By the first dated reading, oldest first; those without any date last, as they stand in the sheet. */
  readonly campaigns: readonly string[];
  readonly undated: number;
}

/** The periods of the readings that a filter would let through, whatever its period. One pass. */
export function presentPeriods(source: ReadingSource, filter: ReadingFilter): PresentPeriods {
  const { columns } = source;
  const ok = passes(columns, { ...filter, period: { kind: "all" } });
  const months = new Map<number, Map<number, number>>();
  const first = new Map<number, number>();
  let undated = 0;
  for (let i = 0; i < columns.point.length; i++) {
    if (!ok(i)) continue;
    const on = columns.day[i] as number;
    const campaign = columns.campaign.code[i] as number;
    const dated = on !== NO_DAY;
    if (campaign >= 0) {
      const known = first.get(campaign) ?? Infinity;
      first.set(campaign, Math.min(known, dated ? on : Infinity));
    }
    if (!dated) {
      undated += 1;
      continue;
    }
    const month = monthNumber(on);
    const says = months.get(month) ?? new Map<number, number>();
    says.set(campaign, (says.get(campaign) ?? 0) + 1);
    months.set(month, says);
  }
  const word = (code: number): string => columns.campaign.words[code] ?? "";
  return {
    months: [...months.entries()]
      .sort((a, b) => a[0] - b[0])
      .map(([month, says]) => ({
        year: Math.floor(month / 12),
        month: (month % 12) + 1,
        campaign: word(commonest(says)),
        readings: [...says.values()].reduce((sum, n) => sum + n, 0),
      })),
    campaigns: [...first.entries()]
      .sort((a, b) => (a[1] === b[1] ? a[0] - b[0] : a[1] - b[1]))
      .map(([code]) => word(code)),
    undated,
  };
}

function commonest(says: ReadonlyMap<number, number>): number {
  let best = -1;
  let most = 0;
  for (const [code, n] of says) {
    if (code < 0 || n < most || (n === most && code > best)) continue;
    best = code;
    most = n;
  }
  return best;
}
