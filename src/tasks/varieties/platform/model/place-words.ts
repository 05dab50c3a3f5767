import type { CitedSource } from "../../../../domain/platform/reference-place.ts";
import { formatDistance } from "../../../../i18n/format-measure.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { placeTexts } from "../texts/place-texts.ts";
import type { PlaceRow } from "./place-row.ts";

/** Name as lists have it: activities with their number on the map. */
export const placeName = (row: PlaceRow, locale: Locale): string =>
  row.group === "activities"
    ? placeTexts[locale].numbered(row.number, row.name[locale])
    : row.name[locale];

export const placeKind = (row: PlaceRow, locale: Locale): string => {
  const { kinds } = placeTexts[locale];
  switch (row.group) {
    case "sites":
      return kinds[row.site.kind];
    case "members":
      return kinds[row.member.kind];
    case "activities":
      return kinds.activity;
  }
};

/** Where it is said to be, in words; what it has none says so. */
export const placeTown = (row: PlaceRow, locale: Locale): string => {
  const t = placeTexts[locale];
  if (row.places.length === 0) return row.group === "activities" ? t.noPlace : t.noTown;
  return row.places.map(({ at }) => at[locale]).join("; ");
};

/** The town, with the mark of one that is to be confirmed. */
export const placeTownMarked = (row: PlaceRow, locale: Locale): string => {
  const town = placeTown(row, locale);
  return row.doubt === null ? town : `${town} (${placeTexts[locale].toConfirm})`;
};

/** How far round its point it may be; null without a place. */
export const placeUncertainty = ({ places }: PlaceRow): number | null =>
  places.length === 0 ? null : Math.max(...places.map(({ uncertaintyM }) => uncertaintyM));

export const aroundText = (row: PlaceRow, locale: Locale): string | null => {
  const size = placeUncertainty(row);
  return size === null ? null : placeTexts[locale].around(formatDistance(size));
};

/** "World Coffee Research, 2024". */
export const citedText = ({ publisher, year }: CitedSource, locale: Locale): string =>
  `${publisher}, ${year ?? placeTexts[locale].noYear}`;
