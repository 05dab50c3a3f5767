import type { PairAnswer } from "./pair-answer.ts";

/** What two plots that overlap are to each other. */
export type PairKind = "same" | "within" | "sliver" | "overlap";

/** What tells kinds apart; conventions, not laws: shown and changeable. */
export interface PairSettings {
  /** From this IoU on two shapes are taken for one plot: a plot walked twice with a GPS has 0.8 to 0.99. */
  readonly sameIou: number;
  /** From this share of the smaller on it lies within the other. */
  readonly withinShare: number;
  /** Outlines that reach no deeper into each other are neighbours whose limits do not quite meet: GPS errs by 5 to 15 m. */
  readonly sliverM: number;
}

export const PAIR_DEFAULTS: PairSettings = { sameIou: 0.8, withinShare: 0.95, sliverM: 10 };

/** The kind of pair k. */
export const pairKind = (
  { iou, shareOfFirst, shareOfSecond, reachM }: PairAnswer,
  k: number,
  { sameIou, withinShare, sliverM }: PairSettings = PAIR_DEFAULTS,
): PairKind => {
  if (iou[k]! >= sameIou) return "same";
  if (Math.max(shareOfFirst[k]!, shareOfSecond[k]!) >= withinShare) return "within";
  return reachM[k]! <= sliverM ? "sliver" : "overlap";
};
