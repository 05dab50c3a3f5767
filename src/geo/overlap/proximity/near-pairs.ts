import { segmentDistance2, segmentFoot } from "../../plane/segment-distance.ts";

/** Pairs nearer to each other than this much beyond the nearest are as near as the nearest. */
const SAME_DISTANCE_METRES = 1e-6;
/** A vertex of the plot no farther than this beyond the nearest makes the nearest place uncertain. */
const SAME_VERTEX_METRES = 1e-3;
/** Nearest places farther apart than this are different places. */
const SAME_PLACE_METRES = 1e-2;

/** The nearest pairs (point on the plot, point on the limit) seen so far. */
export interface NearPairs {
  least: number;
  /** Squared distance above which a pair need not be offered. */
  worth2: number;
  /** px, py, qx, qy, distance each; only the first `count` count. */
  readonly pairs: number[];
  count: number;
  /** Vertices of the plot that may be as near as the nearest to a millimetre: x, y, distance each. */
  readonly vertices: number[];
  vertexCount: number;
}

export function newNearPairs(): NearPairs {
  const none = Number.POSITIVE_INFINITY;
  return { least: none, worth2: none, pairs: [], count: 0, vertices: [], vertexCount: 0 };
}

/** Empties the list; pairs worth offering are at most a micrometre farther than `least`. */
export function clearNearPairs(near: NearPairs, least: number): void {
  near.least = least;
  near.worth2 = (least + SAME_DISTANCE_METRES) ** 2;
  near.count = 0;
  near.vertexCount = 0;
}

/** Squared distance above which a vertex need not be offered, when the nearest is at `least`. */
export const worthVertex2 = (least: number): number => (least + SAME_VERTEX_METRES) ** 2;

/** Notes a vertex of the plot at distance d from the limit. */
export function offerNearVertex(near: NearPairs, x: number, y: number, d: number): void {
  const at = 3 * near.vertexCount++;
  near.vertices[at] = x;
  near.vertices[at + 1] = y;
  near.vertices[at + 2] = d;
}

function offer(near: NearPairs, px: number, py: number, qx: number, qy: number, d: number): void {
  if (!(d <= near.least + SAME_DISTANCE_METRES)) return;
  if (d < near.least - SAME_DISTANCE_METRES) near.count = 0;
  const at = 5 * near.count++;
  near.pairs[at] = px;
  near.pairs[at + 1] = py;
  near.pairs[at + 2] = qx;
  near.pairs[at + 3] = qy;
  near.pairs[at + 4] = d;
  if (d < near.least) {
    near.least = d;
    near.worth2 = (d + SAME_DISTANCE_METRES) ** 2 * (1 + 1e-12);
  }
}

/** Offers the pair (vertex p of the plot, its foot on the limit's edge c–d) if it is near enough. */
export function offerVertex(
  near: NearPairs,
  px: number,
  py: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): void {
  const d2 = segmentDistance2(px, py, cx, cy, dx, dy);
  if (!(d2 <= near.worth2)) return;
  const t = segmentFoot(px, py, cx, cy, dx, dy);
  offer(near, px, py, cx + t * (dx - cx), cy + t * (dy - cy), Math.sqrt(d2));
}

/** Offers the pair (foot on the plot's edge a–b, corner q of the limit) if it is near enough. */
export function offerCorner(
  near: NearPairs,
  qx: number,
  qy: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): void {
  const d2 = segmentDistance2(qx, qy, ax, ay, bx, by);
  if (!(d2 <= near.worth2)) return;
  const t = segmentFoot(qx, qy, ax, ay, bx, by);
  offer(near, ax + t * (bx - ax), ay + t * (by - ay), qx, qy, Math.sqrt(d2));
}

/** The nearest pair, as an offset into `pairs`; -1 when none was offered. */
export function bestPair({ pairs, count }: NearPairs): number {
  let best = -1;
  for (let at = 0; at < 5 * count; at += 5) {
    if (best < 0 || pairs[at + 4]! < pairs[best + 4]!) best = at;
  }
  return best;
}

/**
 * Whether the nearest place is the only one: every pair as near to a micrometre stands within a centimetre of it, and so
 * does every vertex of the plot that is as near to a millimetre.
 */
export function isUnique(near: NearPairs): boolean {
  const { pairs, vertices, least } = near;
  const best = bestPair(near);
  if (best < 0) return false;
  for (let at = 0; at < 5 * near.count; at += 5) {
    if (at === best || pairs[at + 4]! > least + SAME_DISTANCE_METRES) continue;
    if (isElsewhere(near, best, pairs[at]!, pairs[at + 1]!)) return false;
    if (isElsewhere(near, best + 2, pairs[at + 2]!, pairs[at + 3]!)) return false;
  }
  for (let at = 0; at < 3 * near.vertexCount; at += 3) {
    if (vertices[at + 2]! > least + SAME_VERTEX_METRES) continue;
    if (isElsewhere(near, best, vertices[at]!, vertices[at + 1]!)) return false;
  }
  return true;
}

function isElsewhere({ pairs }: NearPairs, at: number, x: number, y: number): boolean {
  const dx = pairs[at]! - x;
  const dy = pairs[at + 1]! - y;
  return dx * dx + dy * dy > SAME_PLACE_METRES ** 2;
}
