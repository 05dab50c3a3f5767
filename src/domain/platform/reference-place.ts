import { isTwoLanguages, type TwoLanguages } from "../two-languages.ts";

/**
 * Where something is said to be, when no coordinates are published: a point to draw it at, and how far it may lie from
 * there. WGS84 degrees.
 */
export interface ReferencePlace {
  readonly lon: number;
  readonly lat: number;
  /** Metres: half the size of the town, district or region named. Drawn as an area, never as a pin. */
  readonly uncertaintyM: number;
  /** "Capital del distrito de San Ignacio". */
  readonly at: TwoLanguages;
}

export interface CitedSource {
  readonly publisher: string;
  readonly title: string;
  /** null where the page shows no date. */
  readonly year: number | null;
  readonly url: string | null;
}

const within = (value: unknown, most: number): boolean =>
  typeof value === "number" && Math.abs(value) <= most;

export const isReferencePlace = (value: unknown): value is ReferencePlace => {
  const { lon, lat, uncertaintyM, at } = (value ?? {}) as Partial<ReferencePlace>;
  const size = typeof uncertaintyM === "number" && uncertaintyM > 0 && uncertaintyM < 1e7;
  return within(lon, 180) && within(lat, 85) && size && isTwoLanguages(at);
};

/** An address the page may link to: https only, as nothing else belongs in these files. */
export const isLink = (value: unknown): value is string | null =>
  value === null || (typeof value === "string" && value.startsWith("https://"));

export const isCitedSource = (value: unknown): value is CitedSource => {
  const { publisher, title, year, url } = (value ?? {}) as Partial<CitedSource>;
  return (
    typeof publisher === "string" &&
    typeof title === "string" &&
    (year === null || Number.isInteger(year)) &&
    isLink(url)
  );
};
