import { segmentDistance2, segmentFoot } from "../../plane/segment-distance.ts";

/** Pairs nearer to each other than this much beyond the nearest are as near as the nearest. */
export const SAME_DISTANCE_METRES = 1e-6;
/** A vertex of the plot no farther than this beyond the nearest makes the nearest place uncertain. */
const SAME_VERTEX_METRES = 1e-3;
/** Nearest places farther apart than this are different places. */
const SAME_PLACE_METRES = 1e-2;

/** The nearest pairs (point on the plot, point on the limit) seen so far: px, py, qx, qy, distance each. */
export interface NearPairs {
  least: number;
  /** Squared distance above which a pair need not be offered. */
  worth2: number;
  readonly pairs: number[];
  /** Vertices of the plot nearly as near as the nearest one: x, y, distance each; and the distance of that one. */
  readonly vertices: number[];
  leastVertex: number;
}

export function newNearPairs(): NearPairs {
  const none = Number.POSITIVE_INFINITY;
  return { least: none, worth2: none, pairs: [], vertices: [], leastVertex: none };
}

export function clearNearPairs(near: NearPairs): void {
  near.least = Number.POSITIVE_INFINITY;
  near.worth2 = Number.POSITIVE_INFINITY;
  near.pairs.length = 0;
  near.vertices.length = 0;
  near.leastVertex = Number.POSITIVE_INFINITY;
}

/** Offers a vertex of the plot at distance d from the limit. */
export function offerNearVertex(near: NearPairs, x: number, y: number, d: number): void {
  if (!(d <= near.leastVertex + SAME_VERTEX_METRES)) return;
  if (d < near.leastVertex - SAME_VERTEX_METRES) near.vertices.length = 0;
  if (d < near.leastVertex) near.leastVertex = d;
  near.vertices.push(x, y, d);
}

function offer(near: NearPairs, px: number, py: number, qx: number, qy: number, d: number): void {
  if (!(d <= near.least + SAME_DISTANCE_METRES)) return;
  if (d < near.least - SAME_DISTANCE_METRES) near.pairs.length = 0;
  near.pairs.push(px, py, qx, qy, d);
  if (d < near.least) {
    near.least = d;
    near.worth2 = (d + SAME_DISTANCE_METRES) ** 2 * (1 + 1e-12);
  }
}

/** Offers the pair (vertex p of the plot, its foot on the limit's edge c–d) at squared distance d2. */
export function offerVertex(
  near: NearPairs,
  px: number,
  py: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
  d2: number,
): void {
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

/** The first pair at the least distance, as an offset into `pairs`; -1 when none was offered. */
export function bestPair({ pairs, least }: NearPairs): number {
  for (let at = 0; at < pairs.length; at += 5) if (pairs[at + 4] === least) return at;
  return -1;
}

/**
 * Whether the nearest place is the only one: every pair as near to a micrometre stands within a centimetre of it, and so
 * does every vertex of the plot that is as near to a millimetre.
 */
export function isUnique(near: NearPairs): boolean {
  const { pairs, vertices, least } = near;
  const best = bestPair(near);
  if (best < 0) return false;
  const elsewhere = (at: number, x: number, y: number) =>
    Math.hypot(pairs[best + at]! - x, pairs[best + at + 1]! - y) > SAME_PLACE_METRES;
  for (let at = 0; at < pairs.length; at += 5) {
    if (pairs[at + 4]! > least + SAME_DISTANCE_METRES) continue;
    if (elsewhere(0, pairs[at]!, pairs[at + 1]!)) return false;
    if (elsewhere(2, pairs[at + 2]!, pairs[at + 3]!)) return false;
  }
  for (let at = 0; at < vertices.length; at += 3) {
    if (vertices[at + 2]! > least + SAME_VERTEX_METRES) continue;
    if (elsewhere(0, vertices[at]!, vertices[at + 1]!)) return false;
  }
  return true;
}
