import type { Crs } from "../../../geo/crs/crs.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";

/** Shapes of a register that is drawn by the tile, in the CRS they came in. */
export interface PlotShapes {
  readonly geometry: FlatGeometry;
  readonly crs: Crs;
}

/** How its plots look now. */
export interface PlotLook {
  /** Per plot; null where none is known. */
  readonly verdicts: Uint8Array | null;
  /** 1 for each plot that is drawn; null for all. */
  readonly kept: Uint8Array | null;
  /** Every code a verdict may have, most telling first. */
  readonly codes: readonly number[];
  /** Added to the place of a plot to make its id on the map. */
  readonly firstId: number;
}

/** Which of the three pictures of a register: shapes, symbols, or the dots of the many. */
export type PlotPart = "outlines" | "points" | "crowd";
