import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { MapImage } from "../map-image.ts";
import type { MapCollection } from "../tiled-features.ts";

/** What a map should hold, from below: the whole of it, so that one comparison brings the map there. */
export interface Sheet {
  readonly sources: ReadonlyMap<string, SourceSpecification>;
  /** Sources of features, apart because their data are compared by identity. */
  readonly collections: ReadonlyMap<string, MapCollection>;
  readonly images: ReadonlyMap<string, MapImage>;
  readonly layers: readonly LayerSpecification[];
  /** Ids of layers whose features the pointer finds, and the map layer each belongs to. */
  readonly pointable: ReadonlyMap<string, string>;
}
