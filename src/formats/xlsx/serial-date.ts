const DAY = 86_400_000;
/** Excel counts 29 February 1900, which never was. */
const NEVER = 60;

/** A day that a spreadsheet counts, in UTC; days before 1 March 1900 as it shows them. */
export function serialDate(serial: number, from1904: boolean): Date {
  if (from1904) return new Date(Date.UTC(1904, 0, 1) + Math.round(serial * DAY));
  const day = serial >= NEVER ? serial - 1 : serial;
  return new Date(Date.UTC(1899, 11, 31) + Math.round(day * DAY));
}
