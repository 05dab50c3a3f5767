import { isObject, isTextUpTo, isWithin } from "../json-shape.ts";
import { type FieldPlace, readFieldPlace } from "./field-place.ts";

/** Words of a place, as a sheet of readings has them; "" where nothing was written. */
export const SITE_WORDS = [
  "point",
  "plot",
  "organisation",
  "district",
  "hamlet",
  "variety",
] as const;

export type SiteWord = (typeof SITE_WORDS)[number];

/** Where a lot or a trap is: what a person calls it, and what the receiver said. */
export type FieldSite = Readonly<Record<SiteWord, string>> & {
  /** Metres above sea level, as written; null where it was not. */
  readonly altitudeM: number | null;
  readonly place: FieldPlace | null;
};

/** Longest word of a place. */
export const LONGEST_WORD = 200;

/** Words that hold for the next lot too: a person counts through one hamlet in a day. */
export const siteAfter = (last: FieldSite | null, point: string): FieldSite => ({
  ...{ point, plot: "", variety: "", altitudeM: null, place: null },
  organisation: last?.organisation ?? "",
  district: last?.district ?? "",
  hamlet: last?.hamlet ?? "",
});

/** The site of a record; what is no word is left empty. null for what is no site at all. */
export const readSite = (value: unknown): FieldSite | null => {
  if (!isObject(value)) return null;
  const word = (key: SiteWord): string => {
    const text = value[key];
    return isTextUpTo(text, LONGEST_WORD) ? text : "";
  };
  const { altitudeM } = value;
  return {
    point: word("point"),
    plot: word("plot"),
    organisation: word("organisation"),
    district: word("district"),
    hamlet: word("hamlet"),
    variety: word("variety"),
    altitudeM: isWithin(altitudeM, -500, 9000) ? altitudeM : null,
    place: readFieldPlace(value.place),
  };
};
