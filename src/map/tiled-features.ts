import type { Feature, FeatureCollection } from "geojson";

/** Features too many to be handed to the map: made by the tile where they lie, and one by one where they are pointed at. */
export interface TiledFeatures {
  /** A vector tile (Mapbox vector tile 2, not packed) with one layer, called `TILE_LAYER`; empty where nothing lies. */
  tile(z: number, x: number, y: number): Promise<ArrayBuffer>;
  /** A feature by its id, in WGS84 degrees; null where there is none. */
  feature(id: number): Feature | null;
}

export const TILE_LAYER = "features";
/** Tiles are made down to this zoom, a quarter of a pixel at the map's last one. */
export const DEEPEST_TILE = 18;

/** Features as they are, or none and how to have them by the tile. */
export interface MapCollection extends FeatureCollection {
  readonly tiled?: TiledFeatures;
}

/** Feature `id` of a collection; most have it at that place. */
export const featureOf = ({ features, tiled }: MapCollection, id: number): Feature | null => {
  const direct = features[id];
  if (direct?.id === id) return direct;
  return tiled ? tiled.feature(id) : (features.find((one) => one.id === id) ?? null);
};
