/** A date as a file's name says it; month and day 0 where it does not. */
export interface NameDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = "ene|feb|mar|abr|may|jun|jul|ago|se[pt]|oct|nov|dic|jan|apr|aug|dec";
const MONTH_OF: Readonly<Record<string, number>> = {
  ene: 1,
  jan: 1,
  feb: 2,
  mar: 3,
  abr: 4,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  ago: 8,
  aug: 8,
  sep: 9,
  set: 9,
  oct: 10,
  nov: 11,
  dic: 12,
  dec: 12,
};

const YEAR = "20\\d\\d";
const MONTH = "0[1-9]|1[0-2]";
const DAY = "0[1-9]|[12]\\d|3[01]";
/** "2025-03-31", "20250331", "2025_03". */
const YEAR_FIRST = new RegExp(`(?<!\\d)(${YEAR})[-_. ]?(${MONTH})(?:[-_. ]?(${DAY}))?(?!\\d)`);
/** "31-03-2025". */
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})[-_. ](\\d{1,2})[-_. ](${YEAR})(?!\\d)`);
/** "marzo 2025", "mar-2025", "marzo de 2025". */
const WORD = new RegExp(
  `(?<!\\p{L})(${MONTHS})\\p{L}*[-_. ]*(?:de[l]?[-_. ]+)?(${YEAR})(?!\\d)`,
  "iu",
);
const ONLY_YEAR = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, "g");

/** The date a register's name says, the last year of a season ("2024-2025"); null where it says none. */
export function nameDate(name: string): NameDate | null {
  const dayFirst = DAY_FIRST.exec(name);
  if (dayFirst) {
    const [day, month, year] = dayFirst.slice(1).map(Number) as [number, number, number];
    if (day >= 1 && day <= 31 && month >= 1 && month <= 12) return { year, month, day };
  }
  const word = WORD.exec(name);
  if (word) return { year: Number(word[2]), month: MONTH_OF[word[1]!.toLowerCase()] ?? 0, day: 0 };
  const first = YEAR_FIRST.exec(name);
  if (first) return { year: Number(first[1]), month: Number(first[2]), day: Number(first[3] ?? 0) };
  const years = name.match(ONLY_YEAR);
  return years ? { year: Number(years.at(-1)), month: 0, day: 0 } : null;
}

/** Months between two dates, negative where the first is the earlier; a day counts as a part. 0 where what both say is the same. */
export function monthsApart(a: NameDate, b: NameDate): number {
  if (a.year !== b.year)
    return 12 * (a.year - b.year) + (a.month && b.month ? a.month - b.month : 0);
  if (a.month === 0 || b.month === 0) return 0;
  return a.month - b.month + (a.day && b.day ? (a.day - b.day) / 31 : 0);
}
