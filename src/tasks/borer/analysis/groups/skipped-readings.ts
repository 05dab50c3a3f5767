import { NO_DAY } from "../../../../domain/readings/reading-columns.ts";
import { countsOf, isCounted } from "../select/counts-of.ts";
import { keptReadings } from "../select/kept-readings.ts";
import type { ReadingFilter } from "../select/reading-filter.ts";
import type { ReadingSource } from "../select/reading-source.ts";
import type { GroupAnswer } from "./group-answer.ts";

/** Readings a filter leaves out only because they have no date, and those it keeps that counted nothing. */
export function skippedReadings(
  { columns }: ReadingSource,
  filter: ReadingFilter,
  kept: Int32Array,
): GroupAnswer["skipped"] {
  const { exposure, events } = countsOf(columns, filter.method);
  let nothingCounted = 0;
  for (const i of kept)
    if (!isCounted(exposure[i] as number, events[i] as number)) nothingCounted += 1;
  if (filter.period.kind === "all") return { undated: 0, nothingCounted };
  const named = filter.period.kind === "campaign";
  let undated = 0;
  for (const i of keptReadings(columns, { ...filter, period: { kind: "all" } })) {
    if (columns.day[i] === NO_DAY && !(named && (columns.campaign.code[i] as number) >= 0)) {
      undated += 1;
    }
  }
  return { undated, nothingCounted };
}
