import type { ReadingFilter } from "../select/reading-filter.ts";
import type { ReadingSource } from "../select/reading-source.ts";
import type { Rate } from "./rate.ts";
import type { Standing } from "./thresholds.ts";

/** What readings are pooled by. Variety, altitude band and shade come from the register where the sheet has none. */
export const GROUP_KEYS = [
  "punto",
  "parcela",
  "caserio",
  "distrito",
  "organizacion",
  "campana",
  "variedad",
  "altitud",
  "sombra",
] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/** Words the register adds to points, from `joinReadings`; index = place in ReadingColumns.points; "" unknown. */
export interface JoinedWords {
  readonly plot: readonly string[];
  readonly organisation: readonly string[];
  readonly variety: readonly string[];
  readonly shade: readonly string[];
  /** m above sea level; NaN unknown. */
  readonly altitude: Float64Array;
}

export interface GroupQuery {
  readonly source: ReadingSource;
  readonly filter: ReadingFilter;
  readonly by: GroupKey;
  readonly joined: JoinedWords | null;
  /** Per cent, or insects per trap and day. */
  readonly threshold: number;
  /** Height of an altitude band, m. */
  readonly altitudeStep: number;
}

export interface GroupRate extends Rate {
  /** As written in the sheet; for altitude the lower end ("1400"); "" where the readings do not say. */
  readonly name: string;
  /** Empirical Bayes (Marshall 1991, global) over the groups, in the rate's unit; null where undefined. */
  readonly eb: number | null;
  /** How `interval` stands to the threshold; undecided where one point speaks for a group of places. */
  readonly standing: Standing;
  /** Shares of opened fruits by position A, B, C, D with their number; null where none was opened. */
  readonly positions: {
    readonly opened: number;
    readonly shares: readonly [number, number, number, number];
  } | null;
  /** Points of the group, places in ReadingColumns.points. */
  readonly members: Int32Array;
}

export interface GroupAnswer {
  readonly by: GroupKey;
  /** Highest rate first, undefined last; ties by name. */
  readonly groups: readonly GroupRate[];
  readonly total: GroupRate;
  /** Readings of the file left out by the filter for want of a date, and those with nothing counted. */
  readonly skipped: { readonly undated: number; readonly nothingCounted: number };
}
