import { buildNearestIndex, nearestEdge } from "../area/nearest-index.ts";
import { GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";
import { segmentDistance2, segmentFoot } from "../plane/segment-distance.ts";
import { cornerWinding } from "./corner-winding.ts";
import { eachNearEdges } from "./edge-strips.ts";
import { crossEdges, type PairCrossings } from "./pair-crossings.ts";
import { gatherEdges, type PairEdges } from "./pair-edges.ts";
import type { PairedPlots } from "./paired-plots.ts";

/** Above so many pairs of edges each corner's nearest edge is looked up. */
const MANY_PAIRS = 1 << 16;

/** Where two plots come nearest; filled anew for each pair. */
export interface NearestPlaces {
  /** x, y on the first plot, then on the second; NaN where they touch or overlap. */
  readonly places: Float64Array;
}

/** Whether any part of `holder` goes round the first corner of any part of `held`. */
function holdsPart(
  plots: PairedPlots,
  holder: number,
  held: number,
  holderIsSecond: boolean,
): boolean {
  const { coords, ringStart, partStart, featureStart, type } = plots.geometry;
  if (type[holder] !== GEOMETRY_POLYGON) return false;
  for (let part = featureStart[held]!; part < featureStart[held + 1]!; part++) {
    const corner = 2 * ringStart[partStart[part]!]!;
    const turns = cornerWinding(
      plots,
      holder,
      holderIsSecond,
      coords[corner]!,
      coords[corner + 1]!,
    );
    if (turns !== 0) return true;
  }
  return false;
}

/** Fills `window` with one plot's box grown by so many metres. */
function windowOf({ boxes }: PairedPlots, plot: number, metres: number, window: Float64Array) {
  window[0] = boxes[4 * plot]! - metres;
  window[1] = boxes[4 * plot + 1]! - metres;
  window[2] = boxes[4 * plot + 2]! + metres;
  window[3] = boxes[4 * plot + 3]! + metres;
}

/**
 * Shortest distance in metres between two plots, 0 where they touch, overlap or one lies in the other; a plot in another's
 * hole has its distance to the hole's edge. Infinity where it is more than `within`. Exact to about 1e-9 m; whether edges
 * cross and corners lie inside is decided by exact predicates. Points are plots of one corner.
 */
export function pairDistance(
  plots: PairedPlots,
  first: number,
  second: number,
  within: number,
  work: PairCrossings,
  nearest: NearestPlaces,
): number {
  const { places } = nearest;
  places.fill(Number.NaN);
  if (boxesMeet(plots, first, second) && meets(plots, first, second, work)) return 0;
  windowOf(plots, second, within, work.window);
  gatherEdges(plots, first, null, false, work.window, work.first);
  windowOf(plots, first, within, work.window);
  gatherEdges(plots, second, null, true, work.window, work.second);
  const { first: own, second: other } = work;
  const p = own.line;
  const q = other.line;
  const many = own.count * other.count > MANY_PAIRS;
  let best = within * within;
  let bestI = -1;
  let bestJ = -1;
  let ofFirst = true;
  // Every corner near the other plot begins an edge that was gathered.
  const look = (i: number, j: number): void => {
    if (edgeGap2(p, i, q, j) > best) return;
    const [a, c] = [4 * i, 4 * j];
    const fromFirst = segmentDistance2(p[a]!, p[a + 1]!, q[c]!, q[c + 1]!, q[c + 2]!, q[c + 3]!);
    const fromSecond = segmentDistance2(q[c]!, q[c + 1]!, p[a]!, p[a + 1]!, p[a + 2]!, p[a + 3]!);
    const least = Math.min(fromFirst, fromSecond);
    if (least < best || (bestI < 0 && least === best)) {
      best = least;
      bestI = i;
      bestJ = j;
      ofFirst = fromFirst <= fromSecond;
    }
  };
  if (many) {
    eachNearestEdge(own, other, look);
    eachNearestEdge(other, own, (j, i) => look(i, j));
  } else {
    for (let i = 0; i < own.count; i++) {
      for (let j = 0; j < other.count; j++) look(i, j);
    }
  }
  if (bestI < 0) return Number.POSITIVE_INFINITY;
  if (best > 0) setPlaces(places, p, 4 * bestI, q, 4 * bestJ, ofFirst);
  return Math.sqrt(best);
}

/** Whether two plots whose boxes meet have a crossing, or one has a part in the other. */
function meets(plots: PairedPlots, first: number, second: number, work: PairCrossings): boolean {
  const { boxes } = plots;
  const { window, first: own, second: other } = work;
  for (let side = 0; side < 4; side++) {
    const p = boxes[4 * first + side]!;
    const q = boxes[4 * second + side]!;
    window[side] = side < 2 === p > q ? p : q;
  }
  work.count = 0;
  work.ox = window[0]!;
  work.oy = window[1]!;
  gatherEdges(plots, first, null, false, window, own);
  gatherEdges(plots, second, null, true, window, other);
  if (own.count * other.count > MANY_PAIRS) {
    eachNearEdges(own, other, 0, (i, j) => {
      if (work.count === 0) crossEdges(work, i, j);
    });
  } else {
    for (let i = 0; i < own.count && work.count === 0; i++) {
      for (let j = 0; j < other.count && work.count === 0; j++) {
        if (edgeGap2(own.line, i, other.line, j) === 0) crossEdges(work, i, j);
      }
    }
  }
  return (
    work.count > 0 ||
    holdsPart(plots, second, first, true) ||
    holdsPart(plots, first, second, false)
  );
}

function boxesMeet({ boxes }: PairedPlots, i: number, j: number): boolean {
  const [p, q] = [4 * i, 4 * j];
  return (
    boxes[p]! <= boxes[q + 2]! &&
    boxes[q]! <= boxes[p + 2]! &&
    boxes[p + 1]! <= boxes[q + 3]! &&
    boxes[q + 1]! <= boxes[p + 3]!
  );
}

/** Squared distance between the boxes of edge i of one list and edge j of another. */
function edgeGap2(p: Float64Array, i: number, q: Float64Array, j: number): number {
  const a = 4 * i;
  const c = 4 * j;
  const ax = p[a]!;
  const bx = p[a + 2]!;
  const cx = q[c]!;
  const dx = q[c + 2]!;
  const gapX = Math.max(
    0,
    Math.min(cx, dx) - Math.max(ax, bx),
    Math.min(ax, bx) - Math.max(cx, dx),
  );
  const ay = p[a + 1]!;
  const by = p[a + 3]!;
  const cy = q[c + 1]!;
  const dy = q[c + 3]!;
  const gapY = Math.max(
    0,
    Math.min(cy, dy) - Math.max(ay, by),
    Math.min(ay, by) - Math.max(cy, dy),
  );
  return gapX * gapX + gapY * gapY;
}

/** Calls `visit` for every edge of one plot and the edge of the other that is nearest to where it begins. */
function eachNearestEdge(
  corners: PairEdges,
  edges: PairEdges,
  visit: (corner: number, edge: number) => void,
): void {
  const { count } = edges;
  const none = new Uint32Array(0);
  const line = edges.line.subarray(0, 4 * count);
  const index = buildNearestIndex({ count, line, ringStart: none, ringOf: none });
  for (let k = 0; k < corners.count; k++) {
    const edge = nearestEdge(index, corners.line[4 * k]!, corners.line[4 * k + 1]!);
    if (edge >= 0) visit(k, edge);
  }
}

/** The nearest places: where one of the two edges begins, and its foot on the other. */
function setPlaces(
  places: Float64Array,
  p: Float64Array,
  i: number,
  q: Float64Array,
  j: number,
  ofFirst: boolean,
): void {
  const [corner, at, edge, to] = ofFirst ? [p, i, q, j] : [q, j, p, i];
  const x = corner[at]!;
  const y = corner[at + 1]!;
  const cx = edge[to]!;
  const cy = edge[to + 1]!;
  const dx = edge[to + 2]!;
  const dy = edge[to + 3]!;
  const t = segmentFoot(x, y, cx, cy, dx, dy);
  const onOwn = ofFirst ? 0 : 2;
  places[onOwn] = x;
  places[onOwn + 1] = y;
  places[2 - onOwn] = cx + t * (dx - cx);
  places[3 - onOwn] = cy + t * (dy - cy);
}
