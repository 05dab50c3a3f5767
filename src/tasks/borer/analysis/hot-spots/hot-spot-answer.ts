import type { UtmCrs } from "../../../../geo/crs/crs.ts";

/**
 * Why nothing can be said of hot spots at all. "no-variance": all rates are equal; "shrunk": they differ, but by less than
 * chance gives in counting, and empirical Bayes leaves no difference. "all-neighbours": every unit neighbours every other;
 * "one-place": because all are at one place, which no band changes.
 */
export type NoHotSpots = "too-few" | "no-variance" | "shrunk" | "all-neighbours" | "one-place";

/** Why a unit is not called hot or cold whatever its z: a place in this list. */
export const HELD_BACK = [
  "none",
  "nothing-counted",
  "no-place",
  "few-counted",
  "few-neighbours",
] as const;
export type HeldBack = (typeof HELD_BACK)[number];

/** How the proposed band was found, so that the reason can be shown. All in metres. */
export interface BandProposal {
  readonly band: number;
  /** `share` (0 to 1) of all units with a place have at least `k` others within `band`: counted, not aimed at. */
  readonly k: number;
  readonly share: number;
  /**
   * What set it: nine in ten reach `k` others; cells must reach the next cell; or half the extent, beyond which no
   * neighbourhood is local.
   */
  readonly reason: "neighbours" | "next-cell" | "half-extent";
  /** Whether the band is less than nine in ten need to reach `k` others: reason "half-extent". */
  readonly capped: boolean;
  /** Units not looked at, their nearest other being many times farther than usual: they stay islands. */
  readonly farUnits: number;
  readonly unrounded: number;
  /** Median distance to the nearest other unit, and to the farthest of all nearest ones. */
  readonly medianNearest: number;
  readonly largestNearest: number;
}

/** Global Moran's I, islands dropped from n, variance under randomisation. */
export interface Moran {
  /** "B": every link between neighbours weighs 1. "W": those of a unit sum to 1. */
  readonly weights: "B" | "W";
  readonly n: number;
  readonly islands: number;
  readonly i: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
  readonly pGreater: number;
  readonly pTwoSided: number;
}

/** The answer for another band. */
export interface StripBand {
  readonly band: number;
  /** Units shown as hot and as cold under this band, as `classShown`; null where nothing can be said. */
  readonly hot: number | null;
  readonly cold: number | null;
  readonly islands: number;
  /** Units with a neighbour and not held back; where there are none, nothing was compared and nothing can be said. */
  readonly comparable: number;
  /** Class of each unit as in `classBh` and `classShown`; null where nothing can be said. */
  readonly classBh: Int8Array | null;
  readonly classShown: Int8Array | null;
}

/**
 * Getis-Ord Gi* of each unit. Arrays have one entry per unit. NaN stands for "does not exist" inside arrays only; screens,
 * files and the terminal say so in words or null.
 */
export interface HotSpotAnswer {
  readonly unit: "point" | "cell";
  /** Side to side, metres; null for points. */
  readonly cellSize: number | null;
  readonly plane: UtmCrs;
  /** Monitoring point's id, or the cell's code: "C-726-410" (km of the centre's easting, and of its northing without the 9000s). */
  readonly ids: readonly string[];
  /** Place compared from, metres: the point, or the mean place of the cell's points. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Centre of the hexagon; the same as x, y for points. */
  readonly centreX: Float64Array;
  readonly centreY: Float64Array;
  /** Unit of each monitoring point: index as ReadingColumns.points; -1 where it is in none. */
  readonly unitOfPoint: Int32Array;
  readonly pointCount: Int32Array;
  readonly exposure: Float64Array;
  readonly events: Float64Array;
  readonly rate: Float64Array;
  readonly wilsonLow: Float64Array;
  readonly wilsonHigh: Float64Array;
  readonly ebGlobal: Float64Array;
  readonly ebLocal: Float64Array;
  /** Other units within the band. */
  readonly neighbours: Int32Array;
  readonly z: Float64Array;
  readonly p: Float64Array;
  /** From the permutations; NaN where there were none. */
  readonly pPermuted: Float64Array;
  /** Benjamini-Hochberg over all units with a z. */
  readonly q: Float64Array;
  /**
   * Sign of z times 3 (q <= 0.01), 2 (0.05), 1 (0.10), or 0; before and after holding back and lowering to what the
   * permutations bear out. -128: no z.
   */
  readonly classBh: Int8Array;
  readonly classShown: Int8Array;
  /** Places in HELD_BACK. */
  readonly heldBack: Uint8Array;
  /** 1 where the permutations bear out a weaker class than the normal distribution gives, or none. */
  readonly lowered: Uint8Array;
  readonly islands: number;
  /** Units with a neighbour and not held back: of the others no class is shown. 0: nothing was compared with neighbours. */
  readonly comparable: number;
  readonly used: number;
  readonly skipped: number;
  readonly notComputable: NoHotSpots | null;
  readonly band: number;
  /** Null where fewer than two units have a place, or all lie within 20 m. */
  readonly proposal: BandProposal | null;
  /** With weights 1. */
  readonly moran: Moran | null;
  /** The same with weights that sum to 1 by unit, which software often takes. */
  readonly moranByRow: Moran | null;
  /** Empty where all are at one place. */
  readonly strip: readonly StripBand[];
  readonly rateUsed: "raw" | "eb";
  readonly permutations: number;
  /** Permutations of the units that z calls hot or cold, whose classes need a finer p; never fewer than `permutations`. */
  readonly candidatePermutations: number;
  readonly seed: number;
}
