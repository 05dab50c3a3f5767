import type { Position } from "../../geo/flat/to-geojson.ts";

/** Something a person noted at a place; WGS84 degrees, longitude first. */
export interface FieldNote {
  readonly kind: "finding" | "corner";
  readonly name: string;
  /** null where only an outline is known. */
  readonly at: Position | null;
  /** Open ring; null for what is a point alone. */
  readonly ring: readonly Position[] | null;
}
