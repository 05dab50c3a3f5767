import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { MapImage } from "./map-image.ts";
import type { MapRelief } from "./map-relief.ts";

/**
 * One switchable part of the base sheet: relief, contours, streams, places.
 * Its symbol layers are drawn under the labels of the map layers, all else on the ground.
 */
export interface BasePart {
  readonly id: string;
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
  readonly images?: Readonly<Record<string, MapImage>>;
  readonly visible: boolean;
  /** 0 to 1, multiplies what the layers say. */
  readonly opacity: number;
  /** Lifts the ground of a living map. Pictures, stages, columns and drawing stay flat. */
  readonly relief?: MapRelief | null;
}
