import { keptRecords, objectIn } from "../kept-records.ts";
import { foldName } from "./fold-name.ts";
import {
  type AltitudeBand,
  CUP_CLASSES,
  RESISTANCES,
  STATURES,
  type Variety,
  YIELD_CLASSES,
} from "./variety.ts";

/** The catalogue of varieties that ships. */
export interface ShippedCatalogue {
  readonly varieties: readonly Variety[];
  /** Publisher, and the front page of its catalogue. */
  readonly source: string;
  readonly url: string;
  /** The year it was read: what the publisher has changed since is not in it. */
  readonly readYear: number;
  /** Records left out because they were not what they should be, or bore a name for the second time. */
  readonly refused: number;
}

/** The catalogue as it ships (`data/variedades-wcr`); null where the text is no such file. Never throws. */
export const readCatalogue = (text: string): ShippedCatalogue | null => {
  const book = objectIn(text);
  if (book === null) return null;
  const { source, url, readYear } = book;
  if (typeof source !== "string" || !isHttps(url) || !isYear(readYear)) return null;
  const { kept, refused } = keptRecords(book.varieties, isVariety);
  const seen = new Set<string>();
  const varieties = kept.filter(({ name }) => {
    const key = foldName(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  if (varieties.length === 0) return null;
  return { varieties, source, url, readYear, refused: refused + kept.length - varieties.length };
};

const isHttps = (value: unknown): value is string =>
  typeof value === "string" && value.startsWith("https://");

const isYear = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value);

/** Metres that could be an altitude. */
const isAltitude = (value: unknown): value is number =>
  typeof value === "number" && value >= 0 && value < 9000;

const isBand = (value: unknown): value is AltitudeBand => {
  const { min, max } = (value ?? {}) as Partial<AltitudeBand>;
  return isAltitude(min) && (max === null || (isAltitude(max) && max >= min));
};

const isWord = (scale: readonly string[], value: unknown): boolean =>
  value === null || scale.some((word) => word === value);

const isVariety = (value: unknown): value is Variety => {
  const variety = (value ?? {}) as Partial<Variety>;
  return (
    typeof variety.name === "string" &&
    foldName(variety.name) !== "" &&
    isWord(STATURES, variety.stature) &&
    (variety.bandLat0To5 === null || isBand(variety.bandLat0To5)) &&
    (variety.bandLat5To15 === null || isBand(variety.bandLat5To15)) &&
    isWord(YIELD_CLASSES, variety.yieldClass) &&
    isWord(CUP_CLASSES, variety.cup) &&
    isWord(RESISTANCES, variety.rust) &&
    isWord(RESISTANCES, variety.nematodes) &&
    (variety.page === undefined || isHttps(variety.page))
  );
};
