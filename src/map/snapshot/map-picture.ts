import type { Issue } from "../../domain/issue/issue.ts";
import type { View } from "../camera.ts";

/** A finished drawing of the map, no longer tied to any map. */
export interface MapPicture {
  /** Its pixels are `view.width` and `view.height` times the pixel ratio. */
  readonly canvas: HTMLCanvasElement;
  /** Where it looks: what a scale bar beside it needs. */
  readonly view: View;
}

/** A picture, perhaps with something of the base sheet missing; or none, and why. */
export type PictureMade =
  | { readonly picture: MapPicture; readonly issues: readonly Issue[] }
  | { readonly picture: null; readonly issues: readonly Issue[] };
