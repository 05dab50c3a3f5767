import { isObject, isTextUpTo, isWhole } from "../json-shape.ts";
import { isOpened, isTaps, treesOf } from "./berry-taps.ts";
import { type FieldSite, readSite, siteAfter } from "./field-site.ts";

/** Trees of a lot, on each its most productive branch (Cenicafé); a setting of the count, not a rule. */
export const TREES_WANTED = 30;

/** Bored fruits to open for the position of the borer (Cenicafé). */
export const OPENED_WANTED = 100;

/** A count of fruits in one lot. */
export interface BerryCount {
  readonly method: "ramas" | "frutos_suelo";
  readonly site: FieldSite;
  /** When it was begun: milliseconds since 1970. */
  readonly begun: number;
  readonly treesWanted: number;
  /** See {@link treesOf}. */
  readonly taps: string;
  /** See `openedOf`. */
  readonly opened: string;
  /** Borers found in the opened fruits; null where they were not looked at. */
  readonly alive: number | null;
  readonly dead: number | null;
  readonly notes: string;
  /** A person said that it is done; it can be opened again. */
  readonly finished: boolean;
}

export const LONGEST_NOTE = 5000;
const MOST_TREES = 1000;
const MOST_BORERS = 100_000;

/** A count nobody has begun. `last` is the one before it, whose hamlet holds on. */
export const newCount = (now: number, point: string, last: FieldSite | null): BerryCount => ({
  ...{ method: "ramas", site: siteAfter(last, point), begun: now, treesWanted: TREES_WANTED },
  ...{ taps: "", opened: "", alive: null, dead: null, notes: "", finished: false },
});

/** What a count comes to. */
export interface CountSums {
  /** Trees with a fruit counted. */
  readonly trees: number;
  readonly counted: number;
  readonly bored: number;
}

export const countSums = (taps: string): CountSums => {
  const trees = treesOf(taps).filter(({ counted }) => counted > 0);
  return {
    trees: trees.length,
    counted: trees.reduce((sum, tree) => sum + tree.counted, 0),
    bored: trees.reduce((sum, tree) => sum + tree.bored, 0),
  };
};

/** A count out of a record's body; null for what is none. */
export const readCount = (value: unknown): BerryCount | null => {
  if (!isObject(value)) return null;
  const { method, begun, treesWanted, taps, opened, alive, dead, notes, finished } = value;
  const site = readSite(value.site);
  if (site === null || (method !== "ramas" && method !== "frutos_suelo")) return null;
  if (!isWhole(begun) || !isWhole(treesWanted, MOST_TREES) || treesWanted < 1) return null;
  if (!isTaps(taps) || !isOpened(opened) || !isTextUpTo(notes, LONGEST_NOTE)) return null;
  if (alive !== null && !isWhole(alive, MOST_BORERS)) return null;
  if (dead !== null && !isWhole(dead, MOST_BORERS)) return null;
  return {
    ...{ method, site, begun, treesWanted, taps, opened, alive, dead, notes },
    finished: finished === true,
  };
};
