import type { Metres } from "../units.ts";
import {
  VERDICT_CROSSES,
  VERDICT_INSIDE,
  VERDICT_NONE,
  VERDICT_ON_LIMIT,
  VERDICT_OUTSIDE,
} from "./measures.ts";

/**
 * The verdict by signed reach. r: largest distance from the limit of any point inside the area (negative: how far outside it
 * stays); q: the same for the part outside; t: tolerance. All in metres.
 */
export function verdictOf(r: number, q: number, t: Metres): number {
  if (Number.isNaN(r) || Number.isNaN(q)) return VERDICT_NONE;
  if (r < -t) return VERDICT_OUTSIDE;
  if (r <= t) return VERDICT_ON_LIMIT;
  return q > t ? VERDICT_CROSSES : VERDICT_INSIDE;
}
