import { isObject, isTextUpTo, isWhole } from "../json-shape.ts";
import { limaClock } from "../lima-clock.ts";
import { LONGEST_NOTE } from "./berry-count.ts";
import { type FieldSite, LONGEST_WORD, readSite, siteAfter } from "./field-site.ts";

/** One visit to a trap: what it caught since it was set or last emptied. */
export interface TrapReading {
  readonly site: FieldSite;
  readonly type: string;
  /** Day it was set or last emptied, `yyyy-mm-dd`; "" while nobody said. Without it there is no catch a day. */
  readonly since: string;
  /** Day it was read, `yyyy-mm-dd`. */
  readonly read: string;
  /** Insects; null while they are not counted: none is 0. */
  readonly catches: number | null;
  readonly notes: string;
}

export const MOST_INSECTS = 1_000_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** A reading of now. `last` is the one of the same trap before, which says since when. */
export const newTrap = (now: number, point: string, last: TrapReading | null): TrapReading => ({
  site: last === null ? siteAfter(null, point) : { ...last.site, point },
  type: last?.type ?? "",
  since: last?.read ?? "",
  read: limaClock(new Date(now)).slice(0, 10),
  ...{ catches: null, notes: "" },
});

const isDay = (value: unknown): value is string =>
  value === "" ||
  (typeof value === "string" && DAY.test(value) && !Number.isNaN(Date.parse(value)));

/** Days the trap stood; null where a day is missing or they are the wrong way round. */
export const trapDays = ({ since, read }: TrapReading): number | null => {
  if (since === "" || read === "") return null;
  const days = Math.round((Date.parse(read) - Date.parse(since)) / DAY_MS);
  return days > 0 ? days : null;
};

/** A reading out of a record's body; null for what is none. */
export const readTrap = (value: unknown): TrapReading | null => {
  if (!isObject(value)) return null;
  const { type, since, read, catches, notes } = value;
  const site = readSite(value.site);
  if (site === null || !isTextUpTo(type, LONGEST_WORD) || !isTextUpTo(notes, LONGEST_NOTE))
    return null;
  if (!isDay(since) || !isDay(read)) return null;
  if (catches !== null && !isWhole(catches, MOST_INSECTS)) return null;
  return { site, type, since, read, catches, notes };
};
