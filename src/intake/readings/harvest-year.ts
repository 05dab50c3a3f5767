import { NO_DAY } from "../../domain/readings/reading-columns.ts";

const DAY_MS = 86_400_000;

/**
 * The harvest year of a day (days since 1970-01-01), October to September, named by the year it ends in; "" where there
 * is no day.
 */
export function harvestYear(day: number): string {
  if (day === NO_DAY) return "";
  const date = new Date(day * DAY_MS);
  return String(date.getUTCFullYear() + (date.getUTCMonth() >= 9 ? 1 : 0));
}
