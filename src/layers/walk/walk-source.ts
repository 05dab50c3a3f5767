import type { Position } from "../../geo/flat/to-geojson.ts";

/** A boundary being walked; WGS84 degrees, longitude first. */
export interface WalkSource {
  /** Stretches that were seen, in order. */
  readonly seen: readonly (readonly Position[])[];
  /** Straight stretches that nobody saw. */
  readonly unseen: readonly (readonly [Position, Position])[];
  /** Positions that do not count. */
  readonly dropped: readonly Position[];
  readonly start: Position | null;
  readonly last: Position | null;
  /** The plot it closes into, without the closing corner; null while it is only walked. */
  readonly ring: readonly Position[] | null;
}
