import type { RingGroup } from "../plane/rings/group-rings.ts";
import { ringContains } from "../plane/rings/ring-contains.ts";
import { facesAlong } from "./faces-along.ts";
import { innerPoint } from "./inner-point.ts";

/**
 * The pieces on the sides of a line, largest or smallest in no order; null where it does not lead from side to side
 * or the polygon is not simple. Plane, metres; the pieces' areas sum to the whole.
 */
export function splitPolygon(
  parts: readonly RingGroup[],
  line: readonly number[],
): readonly RingGroup[] | null {
  if (line.length < 4) return null;
  const pieces = facesAlong(parts, line, false);
  return pieces && pieces.length > parts.length ? pieces : null;
}

export interface CutOut {
  readonly kept: readonly RingGroup[];
  readonly removed: readonly RingGroup[];
}

/**
 * A polygon without what lies in a ring: a hole where the ring lies inside, a bite where it reaches over the edge. Null
 * where the ring takes nothing, or all, or crosses itself. Plane, metres; both areas sum to the whole.
 */
export function cutOut(parts: readonly RingGroup[], ring: readonly number[]): CutOut | null {
  if (ring.length < 6) return null;
  const pieces = facesAlong(parts, ring, true);
  if (!pieces) return null;
  const kept: RingGroup[] = [];
  const removed: RingGroup[] = [];
  for (const piece of pieces) {
    const [x, y] = innerPoint(piece);
    (ringContains(ring, x, y) > 0 ? removed : kept).push(piece);
  }
  return kept.length > 0 && removed.length > 0 ? { kept, removed } : null;
}
