import type { Crs } from "../../../../geo/crs/crs.ts";
import type { FlatGeometry } from "../../../../geo/flat/flat-geometry.ts";
import type { JoinedWords } from "../groups/group-answer.ts";
import type { ReadingSource } from "../select/reading-source.ts";

/** A register as the join needs it: outlines in the readings' plane, codes, words. */
export interface JoinQuery {
  readonly source: ReadingSource;
  readonly register: {
    readonly geometry: FlatGeometry;
    /** CRS of `geometry`. */
    readonly crs: Crs;
    readonly codes: readonly string[];
    /** Of each plot; "" where the register does not say. */
    readonly organisation: readonly string[];
    readonly variety: readonly string[];
    readonly shade: readonly string[];
    readonly altitude: readonly string[];
  };
  /** A point may lie this far outside an outline (or from a plot known as a point) and still be of it, metres. */
  readonly reach: number;
}

export type JoinedBy = "both" | "code" | "position" | "none";

/** A point whose code names one plot and whose place lies in another. */
export interface JoinDisagreement {
  /** Place in ReadingColumns.points. */
  readonly point: number;
  readonly byCode: number;
  /** -1: its place is in no plot, and farther than `reach` from the one its code names. */
  readonly byPosition: number;
  /** From the point to the plot its code names, metres. */
  readonly distance: number;
}

export interface JoinAnswer {
  /** Plot of each monitoring point: place in the register, -1 for none; by code first, then by position. */
  readonly plot: Int32Array;
  readonly by: readonly JoinedBy[];
  readonly disagreements: readonly JoinDisagreement[];
  /** Codes in the sheet that the register does not have, each once. */
  readonly unknownCodes: readonly string[];
  /** Codes that the register has more than once: not joined by code. */
  readonly ambiguousCodes: readonly string[];
  readonly words: JoinedWords;
}
