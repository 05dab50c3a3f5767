import type { Metres } from "../../geo/units.ts";

/** The shortest way from a plot to the limit; WGS84 degrees, longitude first. */
export interface NearestLineSource {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly distance: Metres;
}
