import { segmentDistance2 } from "../../plane/segment-distance.ts";
import type { LimitNearby } from "./limit-nearby.ts";
import {
  clearNearPairs,
  type NearPairs,
  offerCorner,
  offerNearVertex,
  offerVertex,
  worthVertex2,
} from "./near-pairs.ts";

/** Distances of a plot's vertices from the limit: each one's square, the largest, and the edge nearest to the vertex that has it. */
export interface VertexSpan {
  distance2: Float64Array;
  farthest: number;
  farthestEdge: number;
}

/** Vertices `from` … `to - 1` against the edges nearby; fills `near` with the nearest pairs and `span`. */
export function vertexDistances(
  coords: Float64Array,
  from: number,
  to: number,
  line: Float64Array,
  nearby: LimitNearby,
  near: NearPairs,
  span: VertexSpan,
): void {
  const n = to - from;
  if (n > span.distance2.length) span.distance2 = new Float64Array(2 * n);
  const { distance2 } = span;
  for (let v = 0; v < n; v++) distance2[v] = Number.POSITIVE_INFINITY;
  for (let k = 0; k < nearby.count; k++) nearer(coords, from, n, line, nearby.edge[k]!, distance2);
  let least2 = Number.POSITIVE_INFINITY;
  let far = 0;
  for (let v = 0; v < n; v++) {
    if (distance2[v]! < least2) least2 = distance2[v]!;
    if (distance2[v]! > distance2[far]!) far = v;
  }
  span.farthest = Math.sqrt(distance2[far]!);
  const least = Math.sqrt(least2);
  clearNearPairs(near, least);
  const worth2 = worthVertex2(least);
  span.farthestEdge = nearestOf(
    coords[2 * (from + far)]!,
    coords[2 * (from + far) + 1]!,
    line,
    nearby,
  );
  for (let v = 0; v < n; v++) {
    if (!(distance2[v]! <= worth2)) continue;
    const x = coords[2 * (from + v)]!;
    const y = coords[2 * (from + v) + 1]!;
    offerNearVertex(near, x, y, Math.sqrt(distance2[v]!));
    for (let k = 0; k < nearby.count; k++) {
      const at = 4 * nearby.edge[k]!;
      offerVertex(near, x, y, line[at]!, line[at + 1]!, line[at + 2]!, line[at + 3]!);
    }
  }
}

/** The edge nearby that is nearest to a point; -1 when there is none. */
function nearestOf(x: number, y: number, line: Float64Array, nearby: LimitNearby): number {
  let least = Number.POSITIVE_INFINITY;
  let nearest = -1;
  for (let k = 0; k < nearby.count; k++) {
    const edge = nearby.edge[k]!;
    const at = 4 * edge;
    const d2 = segmentDistance2(x, y, line[at]!, line[at + 1]!, line[at + 2]!, line[at + 3]!);
    if (d2 >= least) continue;
    least = d2;
    nearest = edge;
  }
  return nearest;
}

/** Lowers the squared distances of n vertices to those from one edge of the limit. */
function nearer(
  coords: Float64Array,
  from: number,
  n: number,
  line: Float64Array,
  edge: number,
  distance2: Float64Array,
): void {
  const cx = line[4 * edge]!;
  const cy = line[4 * edge + 1]!;
  const ux = line[4 * edge + 2]! - cx;
  const uy = line[4 * edge + 3]! - cy;
  const length2 = ux * ux + uy * uy;
  const per2 = 1 / length2;
  for (let v = 0; v < n; v++) {
    const wx = coords[2 * (from + v)]! - cx;
    const wy = coords[2 * (from + v) + 1]! - cy;
    const along = wx * ux + wy * uy;
    let d2 = wx * wx + wy * wy;
    if (along >= length2) {
      const ex = wx - ux;
      const ey = wy - uy;
      d2 = ex * ex + ey * ey;
    } else if (along > 0) {
      const across = ux * wy - uy * wx;
      d2 = across * across * per2;
    }
    if (d2 < distance2[v]!) distance2[v] = d2;
  }
}

/** Corners of the limit's edges nearby against the edges of one ring of the plot. `box`: the plot's. */
export function cornerDistances(
  coords: Float64Array,
  from: number,
  to: number,
  line: Float64Array,
  nearby: LimitNearby,
  near: NearPairs,
  box: Float64Array,
): void {
  for (let k = 0; k < nearby.count; k++) {
    const edge = nearby.edge[k]!;
    // An edge's end is mostly the next edge's beginning, and seen there.
    const end = k + 1 < nearby.count && nearby.edge[k + 1] === edge + 1 ? 2 : 4;
    for (let at = 4 * edge; at < 4 * edge + end; at += 2) {
      const qx = line[at]!;
      const qy = line[at + 1]!;
      const dx = Math.max(box[0]! - qx, 0, qx - box[2]!);
      const dy = Math.max(box[1]! - qy, 0, qy - box[3]!);
      if (dx * dx + dy * dy > near.worth2 * (1 + 1e-9) + 1e-9) continue;
      let ax = coords[2 * to - 2]!;
      let ay = coords[2 * to - 1]!;
      for (let v = from; v < to; v++) {
        const bx = coords[2 * v]!;
        const by = coords[2 * v + 1]!;
        offerCorner(near, qx, qy, ax, ay, bx, by);
        ax = bx;
        ay = by;
      }
    }
  }
}

/** The largest distance of vertices `from` … `to - 1` from one edge of the limit. */
export function farthestFromEdge(
  coords: ArrayLike<number>,
  from: number,
  to: number,
  line: Float64Array,
  edge: number,
): number {
  const at = 4 * edge;
  const cx = line[at]!;
  const cy = line[at + 1]!;
  const dx = line[at + 2]!;
  const dy = line[at + 3]!;
  let most = 0;
  for (let v = from; v < to; v++) {
    const d2 = segmentDistance2(coords[2 * v]!, coords[2 * v + 1]!, cx, cy, dx, dy);
    if (d2 > most) most = d2;
  }
  return Math.sqrt(most);
}
