import type { Feature, LineString, Point } from "geojson";

export type MapFeature = Feature<LineString | Point, Readonly<Record<string, string | number>>>;

/** Features that a layer shows from one zoom to another, both included. */
export interface TilePart {
  readonly from: number;
  readonly to: number;
  readonly features: readonly MapFeature[];
}

/** One layer of `base.pmtiles`; its parts share the name, a zoom may have several. */
export interface TileLayer {
  readonly name: string;
  readonly parts: readonly TilePart[];
}

export const FARTHEST_ZOOM = 5;
/** 2.3 m a unit: finer than any of the figures. The map draws these tiles on to zoom 16 and beyond. */
export const DEEPEST_ZOOM = 12;
