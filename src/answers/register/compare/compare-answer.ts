import type { UtmCrs } from "../../../geo/crs/crs.ts";
import type { PlacedPlots } from "../placed-plots.ts";
import type { HolderKeys } from "./judge-holder.ts";

/** One of the two registers: shapes, the code of each plot ("" where it has none) and who holds it. */
export interface CompareSide extends PlacedPlots {
  readonly codes: readonly string[];
  readonly holders: readonly HolderKeys[];
}

/** What tells changes apart; conventions, shown and changeable. */
export interface CompareSettings {
  /** Outlines that lie no farther apart anywhere are the same, m: GPS errs by 5 to 15 m. */
  readonly sameM: number;
  /** From this IoU on, plots with other codes are taken for one. */
  readonly sameIou: number;
  /** From so many metres on a plot is said to have grown towards the limit. */
  readonly grownM: number;
}

export const COMPARE_DEFAULTS: CompareSettings = { sameM: 5, sameIou: 0.8, grownM: 5 };

export interface CompareQuestion {
  readonly before: CompareSide;
  readonly after: CompareSide;
  /** The limit that growth is measured against; null where none is open. */
  readonly limit: PlacedPlots | null;
  /** The registers have nothing but the name in common to say who holds a plot. */
  readonly byName: boolean;
  readonly settings: CompareSettings;
}

/** What became of a plot. */
export const CHANGES = ["same", "redrawn", "moved", "kind", "new", "gone", "no-place"] as const;

/**
 * same: the outline is where it was, within `sameM`. redrawn: in its place with another outline. moved: the same outline
 * elsewhere, or elsewhere altogether. kind: a point that became a polygon round it, or the other way round. no-place: in
 * both, and one of them has no shape.
 */
export type Change = (typeof CHANGES)[number];

export const changeCode = (change: Change): number => CHANGES.indexOf(change);

/** What a pair was matched by. */
export const MATCHED_CODE = 1;
export const MATCHED_SHAPE = 2;

/**
 * The plots of both registers, one entry for each pair or plot without one: pairs in the order of the later register, then
 * what is gone. Planar, in one UTM plane; NaN for what does not exist: a point has
 * no area and shares none.
 */
export interface CompareAnswer {
  readonly plane: UtmCrs;
  /** Places in the registers; -1 where it is in one only. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Place in CHANGES. */
  readonly change: Uint8Array;
  /** MATCHED_CODE or MATCHED_SHAPE; 0 without a pair. */
  readonly matchedBy: Uint8Array;
  /** 1 where both records say who holds it, and it is somebody else (`judge-holder`). */
  readonly otherHolder: Uint8Array;
  /** By which field the holder is the same, and which is not as it was all the same: `holderCode`, 0 for none. */
  readonly sameHolder: Uint8Array;
  readonly holderDoubt: Uint8Array;
  /** 1 where it grew towards the limit by the metres asked or more. */
  readonly grown: Uint8Array;
  readonly iou: Float64Array;
  /** How far the outlines lie apart where they do so most, or how far a plot moved, m. */
  readonly shiftM: Float64Array;
  readonly beforeM2: Float64Array;
  readonly afterM2: Float64Array;
  /** By how many metres its farthest reach into the area, or its approach to it, grew; negative: it drew back. */
  readonly towardsLimitM: Float64Array;
  /**
   * The plot of the other register that holds most of what is new or gone, or has the shape of one that moved; -1 for none.
   * `otherShare`: which share of the entry's own shape that is.
   */
  readonly other: Int32Array;
  readonly otherShare: Float64Array;
  /** Plots whose code another plot of the same register has too: they are matched by shape only. */
  readonly repeatedBefore: number;
  readonly repeatedAfter: number;
}
