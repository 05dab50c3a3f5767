import type { ReadingFilter } from "../select/reading-filter.ts";
import type { ReadingSource } from "../select/reading-source.ts";

export interface HotSpotQuery {
  readonly source: ReadingSource;
  readonly filter: ReadingFilter;
  /** What is compared: each monitoring point, or regular hexagons of the plane, `size` metres between opposite sides. */
  readonly unit: { readonly kind: "point" } | { readonly kind: "cell"; readonly size: number };
  /** The rate as counted, or shrunk towards the whole (Marshall's global empirical Bayes). */
  readonly rate: "raw" | "eb";
  /** Distance band, metres, ends included; null takes the proposal. */
  readonly band: number | null;
  /** Fewer fruits (trap-days) than this, or fewer other units in the band, and a unit is never called hot or cold. */
  readonly leastExposure: number;
  readonly leastNeighbours: number;
  /** Conditional permutations of each unit's neighbours; 0 for none. */
  readonly permutations: number;
  readonly seed: number;
  /** Also answers for these bands (metres); empty for none, null for a proposal around the band. */
  readonly strip: readonly number[] | null;
}
