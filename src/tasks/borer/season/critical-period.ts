/** Days from flowering after which the bean is firm enough for the borer to breed in it (Cenicafé). */
export const DAYS_TO_CRITICAL = 120;

/** Harvest round San Ignacio: April to September, both whole. */
export const HARVEST_MONTHS: readonly [first: number, last: number] = [4, 9];

/** A day of the calendar; months from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads "2025-10-05"; null for anything that is no day of the calendar. */
export const parseDay = (text: string | null): CalendarDay | null => {
  const found = text === null ? null : WRITTEN.exec(text);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1900 && year <= 2200 ? { year, month, day } : null;
};

/** "2025-10-05". */
export const writeDay = ({ year, month, day }: CalendarDay): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const addDays = ({ year, month, day }: CalendarDay, days: number): CalendarDay => {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Where a day stands in the coffee year, in months from 1 October: 0 is 1 October, 11.97 is 30 September. */
export const placeInCampaign = ({ year, month, day }: CalendarDay): number => {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return ((month + 2) % 12) + (day - 1) / days;
};

/** Stretches of the coffee year to mark on a season, in months from 1 October. */
export interface CriticalPeriod {
  readonly start: CalendarDay;
  /** From the 120th day to the first day of harvest; both ends equal where harvest has begun by then. */
  readonly from: number;
  readonly to: number;
  /** True where the 120th day falls in the harvest months. */
  readonly inHarvest: boolean;
}

export const harvestPlaces = (): readonly [from: number, to: number] => [
  (HARVEST_MONTHS[0] + 2) % 12,
  ((HARVEST_MONTHS[1] + 2) % 12) + 1,
];

/** The critical period that follows a flowering. */
export const criticalPeriod = (flowering: CalendarDay): CriticalPeriod => {
  const start = addDays(flowering, DAYS_TO_CRITICAL);
  const from = placeInCampaign(start);
  const [harvest, end] = harvestPlaces();
  const inHarvest = from >= harvest && from < end;
  return { start, from, to: inHarvest ? from : harvest, inHarvest };
};
