import type { Theme } from "../../ui/theme/tokens.ts";
import type { BasePart } from "../base-part.ts";
import type { FrameTarget } from "../camera.ts";
import type { MapLayer } from "../map-layer.ts";

/** What a picture of the map shows: as a `MapView` would, without its frame. */
export interface PictureProps {
  readonly theme: Theme;
  readonly base: readonly BasePart[];
  readonly layers: readonly MapLayer[];
  /** Bounds are fitted with `padding` kept clear. */
  readonly target: FrameTarget;
  /** CSS pixels. */
  readonly padding: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Lines of the limit are this much as wide. */
  readonly limitScale?: number;
}
