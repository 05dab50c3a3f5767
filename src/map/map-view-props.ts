import type { ReactNode } from "react";
import type { UtmCrs } from "../geo/crs/crs.ts";
import type { Theme } from "../ui/theme/tokens.ts";
import type { BasePart } from "./base-part.ts";
import type { Camera, FrameRequest, FrameTarget, Padding, View } from "./camera.ts";
import type { FeatureHit, MapProblem } from "./map-events.ts";
import type { FeatureRef, MapLayer } from "./map-layer.ts";
import type { MapStage } from "./map-stage.ts";
import type { MapTool } from "./map-tool.ts";
import type { MapWords } from "./map-words.ts";
import type { MapSurface } from "./surface/map-surface.ts";

/**
 * A window on the map with a line from a place to it. Not shown once the map is so near that the selected
 * feature is itself drawn large.
 */
export interface MapDetail {
  readonly lon: number;
  readonly lat: number;
  readonly window: ReactNode;
}

export interface MapViewProps {
  readonly theme: Theme;
  readonly words: MapWords;
  readonly base: readonly BasePart[];
  readonly layers: readonly MapLayer[];
  /** Where the map opens. Read once. */
  readonly start: FrameTarget;
  /** Carried out when its `request` changes: 300 ms, at once with reduced motion. */
  readonly frame?: FrameRequest | null;
  readonly selection?: FeatureRef | null;
  readonly hover?: FeatureRef | null;
  /** Kept clear when framing; the drawing goes on under it. */
  readonly padding?: Padding;
  /** UTM zone of the grid and the coordinates. */
  readonly crs: UtmCrs;
  /** Coordinates in a margin round the map, inside the map (phone), or no frame at all. */
  readonly margin: "outside" | "inside" | "none";
  /** Sources of what is drawn, for the line under the map. */
  readonly attributions: readonly string[];
  /** Shown in place of the drawing where WebGL is missing. */
  readonly fallback: ReactNode;
  readonly detail?: MapDetail | null;
  /** A picture over the sheet, drawn by deck.gl where that can run. */
  readonly surface?: MapSurface | null;
  /** Takes the pointer from the features while it is there. */
  readonly tool?: MapTool | null;
  /** A map before an audience: bounded, and drawn without boxes and keys of its own. Its area and zoom are read once. */
  readonly stage?: MapStage | null;
  /** Over the drawing, under scale and buttons, until the map has drawn all it asked for or is moved. */
  readonly veil?: ReactNode;
  /** Drawn over the map, inside the frame. */
  readonly children?: ReactNode;
  readonly onCameraChange?: (camera: Camera, view: View) => void;
  /** The camera at every step of a move. */
  readonly onView?: (view: View) => void;
  /** null: nothing was there. */
  readonly onFeatureClick?: (hit: FeatureHit | null) => void;
  readonly onFeatureHover?: (hit: FeatureHit | null) => void;
  readonly onIdle?: () => void;
  readonly onError?: (problem: MapProblem) => void;
}
