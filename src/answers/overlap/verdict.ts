import {
  VERDICT_CROSSES,
  VERDICT_INSIDE,
  VERDICT_ON_LIMIT,
  VERDICT_OUTSIDE,
} from "../../geo/overlap/measures.ts";

export const VERDICTS = ["inside", "crosses", "on-limit", "outside"] as const;
export type Verdict = (typeof VERDICTS)[number];

const BY_CODE: Readonly<Record<number, Verdict>> = {
  [VERDICT_INSIDE]: "inside",
  [VERDICT_CROSSES]: "crosses",
  [VERDICT_ON_LIMIT]: "on-limit",
  [VERDICT_OUTSIDE]: "outside",
};

/** Word of a verdict column's code; null where the plot was not measured. */
export const verdictOf = (code: number): Verdict | null => BY_CODE[code] ?? null;

/** Inside and crossing plots are the ones said to have a possible overlap; on the limit nothing is decided. */
export const isPossibleOverlap = (verdict: Verdict | null): boolean =>
  verdict === "inside" || verdict === "crosses";
