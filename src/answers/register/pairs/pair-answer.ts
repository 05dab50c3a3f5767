import type { UtmCrs } from "../../../geo/crs/crs.ts";
import type { DatumTwin } from "../datum-shift/datum-twins.ts";
import type { PlacedPlots, UnpairedPlot } from "../placed-plots.ts";

/** Smaller overlaps are rounding, not land, m². */
export const LEAST_OVERLAP_M2 = 0.01;

export interface PairQuestion {
  readonly first: PlacedPlots;
  /** null: pairs within the first register. */
  readonly second: PlacedPlots | null;
  /** Whether plots are looked for that fit another once read in the other datum. */
  readonly datumTwins: boolean;
}

/**
 * Every pair of plots that overlap by more than 0.01 m², one of each register or two of one, in order of the first, then of
 * the second; planar, in one UTM plane. Records go by their place in their register.
 */
export interface PairAnswer {
  readonly plane: UtmCrs;
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly overlapM2: Float64Array;
  /** Overlap over what the two cover together, 0 to 1. */
  readonly iou: Float64Array;
  readonly shareOfFirst: Float64Array;
  readonly shareOfSecond: Float64Array;
  /** How far the outlines reach into each other, m (`geo/pairs/shared-reach`). */
  readonly reachM: Float64Array;
  /** Planar area of every record of each register; the same object where there is one. */
  readonly firstM2: Float64Array;
  readonly secondM2: Float64Array;
  readonly twins: readonly DatumTwin[];
  readonly skippedFirst: readonly UnpairedPlot[];
  /** Empty where there is one register. */
  readonly skippedSecond: readonly UnpairedPlot[];
}
