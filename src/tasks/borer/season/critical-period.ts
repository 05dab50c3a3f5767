/** Days from flowering after which the bean is firm enough for the borer to breed in it (Cenicafé). */
export const DAYS_TO_CRITICAL = 120;

/** Harvest round San Ignacio: April to September, both whole, in months from 1 October. */
export const HARVEST: readonly [from: number, to: number] = [6, 12];

const DAY_MS = 86_400_000;

/** Where a day (since 1970-01-01) stands in the coffee year: 0 is 1 October, 11.97 is 30 September. */
export const placeInCampaign = (day: number): number => {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return ((month + 3) % 12) + (date.getUTCDate() - 1) / days;
};

/** A stretch of the coffee year, in months from 1 October. */
export interface CriticalPeriod {
  /** Days since 1970-01-01. */
  readonly start: number;
  /** From the 120th day to the first day of harvest; both ends equal where harvest has begun by then. */
  readonly from: number;
  readonly to: number;
  /** True where the 120th day falls in the harvest months. */
  readonly inHarvest: boolean;
}

/** The critical period that follows a flowering; days since 1970-01-01. */
export const criticalPeriod = (flowering: number): CriticalPeriod => {
  const start = flowering + DAYS_TO_CRITICAL;
  const from = placeInCampaign(start);
  const [harvest, end] = HARVEST;
  const inHarvest = from >= harvest && from < end;
  return { start, from, to: inHarvest ? from : harvest, inHarvest };
};
