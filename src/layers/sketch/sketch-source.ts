import type { Position } from "../../geo/flat/to-geojson.ts";

/** Open or closed line of a drawing, WGS84 degrees. */
export type SketchRing = readonly Position[];

/** A corner that can be taken hold of. */
export interface SketchCorner {
  readonly at: Position;
  /** Its number as the table beside has it. */
  readonly label: string;
  readonly chosen: boolean;
}

/** A drawing in the making; WGS84 degrees, longitude first. */
export interface SketchSource {
  /** Polygons as they would be kept: rings without the closing corner. */
  readonly polygons: readonly (readonly SketchRing[])[];
  /** What is taken out of them. */
  readonly removed: readonly (readonly SketchRing[])[];
  /** What the plot was before. */
  readonly before: readonly (readonly SketchRing[])[];
  /** Sides with their lengths, already written; `loose` where the side only closes what is still being drawn. */
  readonly sides: readonly {
    readonly from: Position;
    readonly to: Position;
    readonly label: string;
    readonly loose: boolean;
  }[];
  readonly corners: readonly SketchCorner[];
  /** Places where a corner can be put in. */
  readonly middles: readonly Position[];
  readonly faults: readonly Position[];
  /** What the pointer holds on to. */
  readonly snap: { readonly at: Position; readonly kind: "vertex" | "edge" } | null;
}
