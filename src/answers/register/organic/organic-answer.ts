import type { UtmCrs } from "../../../geo/crs/crs.ts";
import type { PlacedPlots } from "../placed-plots.ts";

/** Metres that a strip of protection is often asked to have; certifiers differ, so it is a setting. */
export const DEFAULT_ORGANIC_DISTANCE = 25;
export const MOST_ORGANIC_DISTANCE = 1000;

export interface OrganicQuestion extends PlacedPlots {
  /** Per record, one of the STATUS_ constants (`organic-status.ts`). */
  readonly status: Uint8Array;
  /** Largest distance, metres, inclusive. */
  readonly distance: number;
  /** What plots in transition count as: they are managed as organic, and sold as conventional. */
  readonly transition: "organic" | "conventional";
}

/** A record that is on neither side, by its place, and why. */
export interface UnaskedPlot {
  readonly index: number;
  readonly reason: "no-status" | "strange-status" | "no-place";
}

/**
 * Every organic plot with a conventional one within the distance: shortest planar distance, 0 where they touch or overlap; a
 * plot in another's hole has its distance to the hole's edge. By the organic plot, then the other.
 */
export interface OrganicAnswer {
  readonly plane: UtmCrs;
  readonly organic: Uint32Array;
  readonly conventional: Uint32Array;
  readonly distanceM: Float64Array;
  /** x, y on the organic plot, then on the other, in the plane; NaN where they touch or overlap. */
  readonly places: Float64Array;
  readonly organicPlots: number;
  readonly conventionalPlots: number;
  readonly skipped: readonly UnaskedPlot[];
}
