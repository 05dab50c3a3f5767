import { type NearestIndex, nearestEdge } from "../../area/nearest-index.ts";
import { segmentDistance2 } from "../../plane/segment-distance.ts";
import { pairBound } from "./pair-bound.ts";
import { eachTriangle } from "./trapezoids.ts";

/** The answer is at most this much too small, in metres. */
export const REACH_GAP_METRES = 1e-4;
const MOST_STEPS = 200_000;

/**
 * The largest distance from the limit of any point of a region (open flat rings, metres), given that `least` is reached
 * by one of its points. Branch and bound over triangles: a triangle is dropped when the best mixture of two
 * of the segments nearest to its corners proves that none of its points is farther than what is known by REACH_GAP_METRES.
 */
export function farthestPoint(
  index: NearestIndex,
  rings: readonly ArrayLike<number>[],
  least: number,
): number {
  let best = least;
  const stack: number[] = [];
  const { line } = index;
  let hint = -1;
  const corner = new Int32Array(3);
  const distance = new Float64Array(9);
  const examine = (
    ax: number,
    ay: number,
    bx: number,
    by: number,
    cx: number,
    cy: number,
  ): void => {
    if (hint >= 0) {
      const at = 4 * hint;
      const limit = (best + REACH_GAP_METRES) ** 2;
      const sx = line[at]!;
      const sy = line[at + 1]!;
      const tx = line[at + 2]!;
      const ty = line[at + 3]!;
      if (
        segmentDistance2(ax, ay, sx, sy, tx, ty) <= limit &&
        segmentDistance2(bx, by, sx, sy, tx, ty) <= limit &&
        segmentDistance2(cx, cy, sx, sy, tx, ty) <= limit
      ) {
        return;
      }
    }
    corner[0] = nearestEdge(index, ax, ay);
    corner[1] = nearestEdge(index, bx, by);
    corner[2] = nearestEdge(index, cx, cy);
    for (let k = 0; k < 3; k++) {
      const at = 4 * corner[k]!;
      const sx = line[at]!;
      const sy = line[at + 1]!;
      const tx = line[at + 2]!;
      const ty = line[at + 3]!;
      distance[3 * k] = Math.sqrt(segmentDistance2(ax, ay, sx, sy, tx, ty));
      distance[3 * k + 1] = Math.sqrt(segmentDistance2(bx, by, sx, sy, tx, ty));
      distance[3 * k + 2] = Math.sqrt(segmentDistance2(cx, cy, sx, sy, tx, ty));
      if (distance[4 * k]! > best) best = distance[4 * k]!;
    }
    const wanted = best + REACH_GAP_METRES;
    for (let j = 0; j < 3; j++) {
      const own = Math.max(distance[3 * j]!, distance[3 * j + 1]!, distance[3 * j + 2]!);
      if (own <= wanted) {
        hint = corner[j]!;
        return;
      }
    }
    for (let j = 0; j < 3; j++) {
      const k = j === 2 ? 0 : j + 1;
      if (corner[j] === corner[k]) continue;
      const bound = pairBound(
        distance[3 * j]!,
        distance[3 * j + 1]!,
        distance[3 * j + 2]!,
        distance[3 * k]!,
        distance[3 * k + 1]!,
        distance[3 * k + 2]!,
      );
      if (bound <= wanted) return;
    }
    stack.push(ax, ay, bx, by, cx, cy);
  };
  eachTriangle(rings, examine);
  for (let step = 0; stack.length > 0 && step < MOST_STEPS; step++) {
    const [ax, ay, bx, by, cx, cy] = stack.splice(stack.length - 6) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const ab = (ax - bx) ** 2 + (ay - by) ** 2;
    const bc = (bx - cx) ** 2 + (by - cy) ** 2;
    const ca = (cx - ax) ** 2 + (cy - ay) ** 2;
    if (ab >= bc && ab >= ca) {
      const x = (ax + bx) / 2;
      const y = (ay + by) / 2;
      examine(ax, ay, x, y, cx, cy);
      examine(x, y, bx, by, cx, cy);
    } else if (bc >= ca) {
      const x = (bx + cx) / 2;
      const y = (by + cy) / 2;
      examine(ax, ay, bx, by, x, y);
      examine(ax, ay, x, y, cx, cy);
    } else {
      const x = (cx + ax) / 2;
      const y = (cy + ay) / 2;
      examine(ax, ay, bx, by, x, y);
      examine(x, y, bx, by, cx, cy);
    }
  }
  return best;
}
