import type { Bounds } from "./camera.ts";

/** A map before an audience: how far it may be moved, and by whom. */
export interface MapStage {
  /** The view never leaves it. */
  readonly area: Bounds;
  readonly maxZoom: number;
  /** Pixels of the drawing for one CSS pixel of its box: a box that is scaled is drawn as sharp as the screen. */
  readonly pixelRatio: number;
  /** Length of a camera move, milliseconds; none with reduced motion. */
  readonly moveMs: number;
}
