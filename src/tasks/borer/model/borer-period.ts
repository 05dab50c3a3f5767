import type { Period } from "../analysis/select/reading-filter.ts";

/** A period as the address writes it: "todo", "c-2026", "2026-03", "2026-03-01_2026-03-31"; null for what is none. */
export const readPeriod = (text: string | null): Period | null => {
  if (text === null) return null;
  if (text === "todo") return { kind: "all" };
  if (text.startsWith("c-") && text.length > 2)
    return { kind: "campaign", campaign: text.slice(2) };
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (month) return { kind: "month", year: Number(month[1]), month: Number(month[2]) };
  const [first, last, ...more] = text.split("_").map(readDay);
  if (first == null || last == null || more.length > 0 || first > last) return null;
  return { kind: "days", from: first, to: last };
};

export const writePeriod = (period: Period): string => {
  switch (period.kind) {
    case "all":
      return "todo";
    case "campaign":
      return `c-${period.campaign}`;
    case "month":
      return `${String(period.year).padStart(4, "0")}-${String(period.month).padStart(2, "0")}`;
    case "days":
      return `${writeDay(period.from)}_${writeDay(period.to)}`;
  }
};

export const samePeriod = (a: Period, b: Period): boolean => writePeriod(a) === writePeriod(b);

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO date; null for a day the calendar does not have. */
export const readDay = (text: string | null): number | null => {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  if (!Number.isFinite(at)) return null;
  const day = at / DAY_MS;
  return writeDay(day) === text ? day : null;
};

/** ISO date of a day since 1970-01-01. */
export const writeDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
