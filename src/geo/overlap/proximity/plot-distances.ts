import { segmentDistance2 } from "../../plane/segment-distance.ts";
import type { LimitNearby } from "./limit-nearby.ts";
import {
  clearNearPairs,
  type NearPairs,
  offerCorner,
  offerNearVertex,
  offerVertex,
} from "./near-pairs.ts";

/** Distances of a plot's vertices from the limit: the largest, and the edge nearest to the vertex that has it. */
export interface VertexSpan {
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
  clearNearPairs(near);
  let farthest2 = -1;
  span.farthestEdge = -1;
  for (let v = from; v < to; v++) {
    const x = coords[2 * v]!;
    const y = coords[2 * v + 1]!;
    let least2 = Number.POSITIVE_INFINITY;
    let nearest = -1;
    for (let k = 0; k < nearby.count; k++) {
      const edge = nearby.edge[k]!;
      const at = 4 * edge;
      const cx = line[at]!;
      const cy = line[at + 1]!;
      const dx = line[at + 2]!;
      const dy = line[at + 3]!;
      const d2 = segmentDistance2(x, y, cx, cy, dx, dy);
      if (d2 <= near.worth2) offerVertex(near, x, y, cx, cy, dx, dy, d2);
      if (d2 < least2) {
        least2 = d2;
        nearest = edge;
      }
    }
    offerNearVertex(near, x, y, Math.sqrt(least2));
    if (least2 > farthest2) {
      farthest2 = least2;
      span.farthestEdge = nearest;
    }
  }
  span.farthest = Math.sqrt(farthest2);
}

/** Corners of the limit's edges nearby against the edges of one ring of the plot. */
export function cornerDistances(
  coords: Float64Array,
  from: number,
  to: number,
  line: Float64Array,
  nearby: LimitNearby,
  near: NearPairs,
  x: number,
  y: number,
  radius: number,
): void {
  for (let k = 0; k < nearby.count; k++) {
    for (let at = 4 * nearby.edge[k]!, end = at + 4; at < end; at += 2) {
      const qx = line[at]!;
      const qy = line[at + 1]!;
      const reach = near.least + radius + 1e-3;
      if ((qx - x) ** 2 + (qy - y) ** 2 > reach * reach) continue;
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
  coords: Float64Array,
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
