import type { PreparedArea } from "../../area/prepared-area.ts";
import type { FlatGeometry } from "../../flat/flat-geometry.ts";
import { farthestPoint, REACH_GAP_METRES } from "../reach/farthest-point.ts";
import { type LimitNearby, limitNearby } from "./limit-nearby.ts";
import { bestPair, isUnique, type NearPairs, newNearPairs } from "./near-pairs.ts";
import {
  cornerDistances,
  farthestFromEdge,
  type VertexSpan,
  vertexDistances,
} from "./plot-distances.ts";

/** Nearer than this is touching: what longitude and latitude leave of a shared corner is 1e-9 m. */
export const TOUCH_METRES = 1e-6;

/** Workspace and answer for one plot that the limit does not cross. */
export interface PlotDistances {
  readonly nearby: LimitNearby;
  readonly near: NearPairs;
  readonly span: VertexSpan;
  /** Distance of plot and limit, 0 when touching; and the largest distance of a point of the plot from the limit. */
  least: number;
  most: number;
  /** Nearest pair: plot x, y, limit x, y; whether it is the only one. */
  readonly pair: Float64Array;
  unique: boolean;
}

export const newPlotDistances = (): PlotDistances => ({
  nearby: { count: 0, edge: new Int32Array(64), distance2: new Float64Array(64) },
  near: newNearPairs(),
  span: { distance2: new Float64Array(64), farthest: 0, farthestEdge: -1 },
  least: Number.NaN,
  most: Number.NaN,
  pair: new Float64Array(4),
  unique: false,
});

/** Distances between the limit and a plot or point it does not cross. `box`: the plot's. Metres. */
export function measureDistances(
  plots: FlatGeometry,
  feature: number,
  area: PreparedArea,
  box: Float64Array,
  out: PlotDistances,
): void {
  const { coords, ringStart, partStart, featureStart } = plots;
  const firstRing = partStart[featureStart[feature]!]!;
  const lastRing = partStart[featureStart[feature + 1]!]!;
  const from = ringStart[firstRing]!;
  const to = ringStart[lastRing]!;
  const { line } = area.edges;
  const x = (box[0]! + box[2]!) / 2;
  const y = (box[1]! + box[3]!) / 2;
  const radius = Math.hypot(box[2]! - x, box[3]! - y);
  const { nearby, near, span } = out;
  limitNearby(area.nearest, x, y, radius, nearby);
  vertexDistances(coords, from, to, line, nearby, near, span);
  if (to - from > 1) {
    for (let ring = firstRing; ring < lastRing; ring++) {
      const start = ringStart[ring]!;
      const end = ringStart[ring + 1]!;
      if (end > start) cornerDistances(coords, start, end, line, nearby, near, box);
    }
  }
  out.least = near.least < TOUCH_METRES ? 0 : near.least;
  const best = bestPair(near);
  for (let k = 0; k < 4; k++) out.pair[k] = best < 0 ? Number.NaN : near.pairs[best + k]!;
  out.unique = out.least > 0 && isUnique(near);
  out.most = span.farthest;
  if (span.farthestEdge < 0) return;
  const bound = farthestFromEdge(coords, from, to, line, span.farthestEdge);
  if (bound <= span.farthest + REACH_GAP_METRES) return;
  const rings: Float64Array[] = [];
  for (let ring = firstRing; ring < lastRing; ring++) {
    rings.push(coords.subarray(2 * ringStart[ring]!, 2 * ringStart[ring + 1]!));
  }
  out.most = farthestPoint(area.nearest, rings, span.farthest);
}
