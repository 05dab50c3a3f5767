import { keptRecords, objectIn } from "../kept-records.ts";
import { isTwoLanguages } from "../two-languages.ts";
import { PLATFORM_KINDS, type PlatformActivity, type PlatformPlace } from "./platform-place.ts";
import { isCitedSource, isReferencePlace } from "./reference-place.ts";

export interface Platform {
  readonly places: readonly PlatformPlace[];
  readonly activities: readonly PlatformActivity[];
  /** Records left out because they were not what they should be. */
  readonly refused: number;
}

/** The platform as it ships (`data/plataforma`); null where the text is no such file. Never throws. */
export const readPlatform = (text: string): Platform | null => {
  const book = objectIn(text);
  if (book === null) return null;
  const places = keptRecords(book.places, isPlatformPlace);
  const activities = keptRecords(book.activities, isPlatformActivity);
  return {
    places: places.kept,
    activities: activities.kept,
    refused: places.refused + activities.refused,
  };
};

const isPlatformPlace = (value: unknown): value is PlatformPlace => {
  const { id, kind, name, role, place, doubt, sources } = (value ?? {}) as Partial<PlatformPlace>;
  return (
    typeof id === "string" &&
    PLATFORM_KINDS.some((known) => known === kind) &&
    typeof name === "string" &&
    isTwoLanguages(role) &&
    (place === null || isReferencePlace(place)) &&
    (doubt === null || isTwoLanguages(doubt)) &&
    Array.isArray(sources) &&
    sources.every(isCitedSource)
  );
};

const isPlatformActivity = (value: unknown): value is PlatformActivity => {
  const { id, year, title, about, who, places, sources } = (value ??
    {}) as Partial<PlatformActivity>;
  return (
    typeof id === "string" &&
    Number.isInteger(year) &&
    isTwoLanguages(title) &&
    isTwoLanguages(about) &&
    Array.isArray(who) &&
    who.every((name) => typeof name === "string") &&
    Array.isArray(places) &&
    places.every(isReferencePlace) &&
    Array.isArray(sources) &&
    sources.every(isCitedSource)
  );
};
