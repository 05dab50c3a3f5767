import type { TwoLanguages } from "../two-languages.ts";

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
  readonly year: number;
  readonly url: string | null;
}
