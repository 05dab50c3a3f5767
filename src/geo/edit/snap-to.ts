import type { FlatGeometry } from "../flat/flat-geometry.ts";
import { segmentFoot } from "../plane/segment-distance.ts";

/** Geometry to hold on to: plane, metres, with the box of each feature as `featureBounds` gives it. */
export interface SnapTarget {
  readonly geometry: FlatGeometry;
  readonly boxes: Float64Array;
  /** A feature that is being changed and holds nothing. */
  readonly without?: number | undefined;
}

export interface Snap {
  readonly kind: "vertex" | "edge";
  /** Place of the target in the list. */
  readonly target: number;
  readonly feature: number;
  /** Vertex of the whole geometry; of an edge, the one it begins at. */
  readonly vertex: number;
  /** The vertex' own figures, or the foot on the edge. */
  readonly x: number;
  readonly y: number;
  readonly distance: number;
}

/** The nearest vertex within `reach` of a place; where there is none, the nearest edge. Metres of the plane. */
export function snapTo(
  targets: readonly SnapTarget[],
  x: number,
  y: number,
  reach: number,
): Snap | null {
  let vertex: Snap | null = null;
  let edge: Snap | null = null;
  for (const [target, { geometry, boxes, without }] of targets.entries()) {
    const { coords, ringStart, partStart, featureStart, type } = geometry;
    for (let feature = 0; feature < type.length; feature++) {
      const at = 4 * feature;
      if (feature === without) continue;
      if (!(x >= boxes[at]! - reach && x <= boxes[at + 2]! + reach)) continue;
      if (!(y >= boxes[at + 1]! - reach && y <= boxes[at + 3]! + reach)) continue;
      const firstRing = partStart[featureStart[feature]!]!;
      const endRing = partStart[featureStart[feature + 1]!]!;
      for (let ring = firstRing; ring < endRing; ring++) {
        const [from, to] = [ringStart[ring]!, ringStart[ring + 1]!];
        for (let v = from; v < to; v++) {
          const [ax, ay] = [coords[2 * v]!, coords[2 * v + 1]!];
          const away = Math.hypot(ax - x, ay - y);
          if (away <= reach && away < (vertex?.distance ?? Infinity))
            vertex = { kind: "vertex", target, feature, vertex: v, x: ax, y: ay, distance: away };
          if (vertex || to - from < 2) continue;
          const w = v + 1 === to ? from : v + 1;
          const [bx, by] = [coords[2 * w]!, coords[2 * w + 1]!];
          const t = segmentFoot(x, y, ax, ay, bx, by);
          const [fx, fy] = [ax + t * (bx - ax), ay + t * (by - ay)];
          const off = Math.hypot(fx - x, fy - y);
          if (off <= reach && off < (edge?.distance ?? Infinity))
            edge = { kind: "edge", target, feature, vertex: v, x: fx, y: fy, distance: off };
        }
      }
    }
  }
  return vertex ?? edge;
}
