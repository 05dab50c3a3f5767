const DAY = 86_400_000;

/** Days from 1970-01-01 to the first of a month; months from 1, and beyond 12 into the next years. */
export const firstDayOfMonth = (year: number, month: number): number =>
  Math.round(new Date(0).setUTCFullYear(year, month - 1, 1) / DAY);

/** Months since year 0, from 0, of a day counted from 1970-01-01: year = floor(m / 12), month = m mod 12 + 1. */
export function monthNumber(day: number): number {
  // Days of 400-year cycles that begin in March (Hinnant, "chrono-compatible low-level date algorithms").
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const march = Math.floor((5 * doy + 2) / 153);
  return 12 * (yoe + 400 * era) + march + 2;
}
