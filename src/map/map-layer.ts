import type { LayerSpecification } from "maplibre-gl";
import type { MapImage } from "./map-image.ts";
import type { MapSlot } from "./map-slot.ts";
import type { MapCollection } from "./tiled-features.ts";

type WithoutSource<S> = S extends { source: string } ? Omit<S, "source"> : never;

/** A MapLibre style layer that draws one of its map layer's data sets. */
export type PartSpec = WithoutSource<LayerSpecification>;

export interface MapPart {
  readonly slot: MapSlot;
  /** Key of `MapLayer.data` this part draws. */
  readonly data: string;
  /** Its `id` need only be unique within the map layer. */
  readonly spec: PartSpec;
  /** The pointer finds features of this part. */
  readonly pointable?: boolean;
}

/**
 * One row of the legend: data in, plain objects out.
 *
 * Data are longitude and latitude in WGS84 degrees and are compared by identity: the same object is
 * never sent to the map twice, so keep it as long as nothing changed. When only some features of a
 * collection are new objects, only those are sent. Features carry a numeric `id`, unique in their
 * collection and equal for all pictures of the same thing (its polygon and its point).
 * Collections too large to be handed over are `tiled`. A property `shapeZoom` is the whole zoom from which a feature is
 * drawn by its shape.
 */
export interface MapLayer {
  readonly id: string;
  readonly data: Readonly<Record<string, MapCollection>>;
  readonly parts: readonly MapPart[];
  /** Patterns and symbols the parts name; names carry the theme. */
  readonly images?: Readonly<Record<string, MapImage>>;
  readonly visible: boolean;
  /** 0 to 1, multiplies what the parts say. */
  readonly opacity: number;
  /** Higher lies higher within each slot. */
  readonly order: number;
}

/** Names one feature on the map. */
export interface FeatureRef {
  readonly layer: string;
  readonly id: number;
}
