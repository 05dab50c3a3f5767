import type { PlotLook, PlotPart, PlotShapes } from "./plot-look.ts";

/** Page to thread. `register` is a number for one register's shapes. */
export type TileOrder =
  | { readonly kind: "hold"; readonly register: number; readonly shapes: PlotShapes }
  | { readonly kind: "drop"; readonly register: number }
  | { readonly kind: "look"; readonly register: number; readonly look: PlotLook }
  | {
      readonly kind: "tile";
      readonly register: number;
      readonly id: number;
      readonly part: PlotPart;
      readonly z: number;
      readonly x: number;
      readonly y: number;
    };

/** Thread to page. */
export interface TileReply {
  readonly id: number;
  readonly tile: ArrayBuffer;
}
