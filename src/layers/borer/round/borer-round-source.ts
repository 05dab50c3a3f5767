import type { UtmCrs } from "../../../geo/crs/crs.ts";

/** What a stop is for: over the threshold, not decided, or only put in by a person. */
export type RoundTask = "treat" | "count" | "look";

export interface RoundMark {
  /** As in the list, from 1. */
  readonly number: number;
  readonly task: RoundTask;
  readonly name: string;
  /** Metres in the source's plane; NaN without a place. */
  readonly x: number;
  readonly y: number;
}

export interface GapMark {
  /** The plot's code. */
  readonly code: string;
  readonly x: number;
  readonly y: number;
  /** To the nearest reading; Infinity where there is none. Metres. */
  readonly distance: number;
}

/** The week's round as the map needs it. Features are numbered: stops in their order, then gaps in theirs. */
export interface BorerRoundSource {
  readonly plane: UtmCrs;
  readonly stops: readonly RoundMark[];
  readonly gaps: readonly GapMark[];
}

/** One sector or one plot a person points at. */
export type BorerRoundSubject =
  | {
      readonly kind: "stop";
      readonly stop: RoundMark;
      /** More lines, already written out: the rate with its n and interval, the plan. */
      readonly more: readonly string[];
    }
  | { readonly kind: "gap"; readonly gap: GapMark };

/** What a feature of the round stands for; null for none. */
export const roundFeature = (
  source: BorerRoundSource,
  id: number,
):
  | { readonly kind: "stop"; readonly stop: RoundMark }
  | { readonly kind: "gap"; readonly gap: GapMark }
  | null => {
  const stop = source.stops[id];
  if (stop) return { kind: "stop", stop };
  const gap = source.gaps[id - source.stops.length];
  return gap ? { kind: "gap", gap } : null;
};
