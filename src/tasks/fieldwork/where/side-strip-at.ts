import type { Side } from "../../../position/where-in-area.ts";

/** Places along the strip, percent from its left; the limit is at 50 and its inside to the left. */
export interface SideStripAt {
  readonly at: number;
  /** The stretch the error covers. */
  readonly from: number;
  readonly to: number;
}

/** Percent of the strip on each side of the limit that is drawn on. */
const HALF = 46;
/** Metres one side shows at least, so that a metre does not fill it. */
const LEAST_M = 20;

/**
 * A position and its error beside the limit, to scale. Where the side cannot be told the position is drawn on the limit, with
 * its error to both sides: neither is favoured.
 */
export const sideStripAt = (side: Side, distanceM: number, accuracyM: number): SideStripAt => {
  const away = side === "undecided" ? 0 : distanceM;
  const scale = HALF / Math.max(LEAST_M, away + accuracyM);
  const at = 50 + (side === "inside" ? -1 : 1) * away * scale;
  return { at, from: at - accuracyM * scale, to: at + accuracyM * scale };
};
