/** In the order of their codes. Of an altitude against a band, both with their error. */
export const FIT_VERDICTS = [
  "inside",
  "below",
  "above",
  "undecidable",
  "unknown-variety",
  "no-variety",
  "no-altitude",
  "no-band",
] as const;

export type FitVerdict = (typeof FIT_VERDICTS)[number];

export const ALTITUDE_SOURCES = ["register", "relief", "none"] as const;
export type AltitudeSource = (typeof ALTITUDE_SOURCES)[number];

/** The two published bands: from the equator to 5° of latitude, and from 5° to 15°. */
export const LATITUDE_BANDS = ["lat0To5", "lat5To15"] as const;
export type LatitudeBand = (typeof LATITUDE_BANDS)[number];

/** One comparison of every entry: the bands as published, or as the exercise moved them. */
export interface EntryVerdicts {
  /** Place in FIT_VERDICTS, by the band of the plot's own latitude. */
  readonly verdict: Uint8Array;
  /** Metres from the altitude to the nearest end of that band: negative outside, positive inside; NaN where unknown. */
  readonly marginM: Float64Array;
  /** The same two by the other latitude's band, where the plot lies near 5°; 255 and NaN elsewhere. */
  readonly otherVerdict: Uint8Array;
  readonly otherMarginM: Float64Array;
}

/** One variety named by one plot. Entry k is plot `plot[k]`; a plot with two varieties has two entries. */
export interface FitEntries {
  readonly plot: Int32Array;
  /** As written. */
  readonly written: readonly string[];
  /** Place in the catalogue; -1 for an unknown or missing name. */
  readonly variety: Int16Array;
  readonly published: EntryVerdicts;
  /** null without the exercise. */
  readonly exercise: EntryVerdicts | null;
}

export interface FitAnswer {
  readonly plots: number;
  /** Metres above sea level as used; NaN where there is none. */
  readonly altitude: Float64Array;
  /** Half-width, metres. */
  readonly altitudeErrorM: Float64Array;
  /** Place in ALTITUDE_SOURCES. */
  readonly altitudeSource: Uint8Array;
  readonly altitudeFaults: Uint8Array;
  /** Height of the relief under the plot's middle, metres; NaN outside it. */
  readonly relief: Float64Array;
  /** Degrees, south negative. */
  readonly latitude: Float64Array;
  /** Place in LATITUDE_BANDS of the band each plot is held against; 255 without a place or beyond 15°. */
  readonly latitudeBand: Uint8Array;
  /** The verdict that speaks for the plot: outside before undecidable before inside, then what is not known. */
  readonly plotVerdict: Uint8Array;
  /** The same with the bands moved; null without the exercise. */
  readonly exercisePlotVerdict: Uint8Array | null;
  readonly entries: FitEntries;
  /** Each unknown name once, commonest first, with how many plots have it and, of the first 500, what it may mean, nearest first. */
  readonly unknown: readonly {
    readonly written: string;
    readonly plots: number;
    readonly nearest: readonly string[];
  }[];
  /** Metres the bands were moved up by the exercise; 0 without it. */
  readonly shiftM: number;
}
