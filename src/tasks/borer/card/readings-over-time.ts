import { NO_DAY, type ReadingColumns } from "../../../domain/readings/reading-columns.ts";
import { methodCode, type ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { countsOf, isCounted } from "../analysis/select/counts-of.ts";

/** One reading of a point as the card lists it. */
export interface DatedReading {
  /** Place in the sheet. */
  readonly reading: number;
  /** Days since 1970-01-01; null without a date. */
  readonly day: number | null;
  readonly exposure: number;
  readonly events: number;
  /** Per cent, or insects per trap and day; null where nothing was counted. */
  readonly rate: number | null;
}

/** Readings of a point by one method over all time, latest first, undated last. */
export const readingsOverTime = (
  columns: ReadingColumns,
  point: number,
  method: ReadingMethod,
): readonly DatedReading[] => {
  const { exposure, events } = countsOf(columns, method);
  const wanted = methodCode(method);
  const found: DatedReading[] = [];
  for (let i = 0; i < columns.point.length; i += 1) {
    if (columns.point[i] !== point || columns.method[i] !== wanted) continue;
    const [looked, seen] = [exposure[i] as number, events[i] as number];
    const counted = isCounted(looked, seen);
    const day = columns.day[i] as number;
    found.push({
      reading: i,
      day: day === NO_DAY ? null : day,
      exposure: counted ? looked : 0,
      events: counted ? seen : 0,
      rate: counted ? ((method === "trampa" ? 1 : 100) * seen) / looked : null,
    });
  }
  return found.sort((a, b) => (b.day ?? -Infinity) - (a.day ?? -Infinity) || a.reading - b.reading);
};
