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
  windowOf(plots, second, within, work.window);
  gatherEdges(plots, first, null, false, work.window, work.first);
  windowOf(plots, first, within, work.window);
  gatherEdges(plots, second, null, true, work.window, work.second);
  const p = work.first.line;
  const q = work.second.line;
  work.count = 0;
  work.ox = p[0]!;
  work.oy = p[1]!;
  let best = within * within;
  let found = false;
  let end = 0;
  let bestI = 0;
  let bestJ = 0;
  const look = (i: number, j: number): void => {
    const ax = p[4 * i]!;
    const ay = p[4 * i + 1]!;
    const bx = p[4 * i + 2]!;
    const by = p[4 * i + 3]!;
    const cx = q[4 * j]!;
    const cy = q[4 * j + 1]!;
    const dx = q[4 * j + 2]!;
    const dy = q[4 * j + 3]!;
    const gapX = Math.max(Math.min(cx, dx) - Math.max(ax, bx), Math.min(ax, bx) - Math.max(cx, dx));
    const gapY = Math.max(Math.min(cy, dy) - Math.max(ay, by), Math.min(ay, by) - Math.max(cy, dy));
    if (gapX <= 0 && gapY <= 0) {
      if (crossEdges(work, i, j)) {
        best = 0;
        end = -1;
        found = true;
        return;
      }
    } else {
      const apart = Math.max(gapX, 0) ** 2 + Math.max(gapY, 0) ** 2;
      if (apart > best) return;
    }
    for (let corner = 0; corner < 4; corner++) {
      const d2 =
        corner === 0
          ? segmentDistance2(ax, ay, cx, cy, dx, dy)
          : corner === 1
            ? segmentDistance2(bx, by, cx, cy, dx, dy)
            : corner === 2
              ? segmentDistance2(cx, cy, ax, ay, bx, by)
              : segmentDistance2(dx, dy, ax, ay, bx, by);
      if (d2 < best || (!found && d2 === best)) {
        best = d2;
        end = corner;
        bestI = i;
        bestJ = j;
        found = true;
      }
    }
  };
  if (work.first.count * work.second.count > MANY_PAIRS) {
    eachNearEdges(work.first, work.second, 0, (i, j) => {
      if (end >= 0) look(i, j);
    });
    if (end >= 0) eachNearestEdge(work.first, work.second, look);
    if (end >= 0) eachNearestEdge(work.second, work.first, (j, i) => look(i, j));
  } else {
    for (let i = 0; i < work.first.count && end >= 0; i++) {
      for (let j = 0; j < work.second.count; j++) look(i, j);
    }
  }
  if (end < 0 || holdsPart(plots, second, first, true) || holdsPart(plots, first, second, false)) {
    return 0;
  }
  if (!found) return Number.POSITIVE_INFINITY;
  if (best > 0) setPlaces(places, p, 4 * bestI, q, 4 * bestJ, end);
  return Math.sqrt(best);
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

/** The nearest places of edge i of the first and edge j of the second, `corner` of which (a, b, c, d) is the nearest. */
function setPlaces(
  places: Float64Array,
  p: Float64Array,
  i: number,
  q: Float64Array,
  j: number,
  corner: number,
): void {
  const own = corner < 2 ? p : q;
  const at = (corner < 2 ? i : j) + (corner % 2 === 0 ? 0 : 2);
  const other = corner < 2 ? q : p;
  const to = corner < 2 ? j : i;
  const x = own[at]!;
  const y = own[at + 1]!;
  const cx = other[to]!;
  const cy = other[to + 1]!;
  const dx = other[to + 2]!;
  const dy = other[to + 3]!;
  const t = segmentFoot(x, y, cx, cy, dx, dy);
  const onOwn = corner < 2 ? 0 : 2;
  places[onOwn] = x;
  places[onOwn + 1] = y;
  places[2 - onOwn] = cx + t * (dx - cx);
  places[3 - onOwn] = cy + t * (dy - cy);
}
