import { insideArea } from "../area/locate.ts";
import type { PreparedArea } from "../area/prepared-area.ts";
import { sideOfLimit, sideOfPlotEdge } from "../area/side.ts";
import type { FlatGeometry } from "../flat/flat-geometry.ts";
import { ORIENTATION_BOUND, orientation } from "../plane/orientation.ts";
import { ringArea } from "../plane/ring-area.ts";
import { addCrossing } from "./add-crossing.ts";
import { type Crossings, clearCrossings } from "./crossings.ts";
import { findCrossingsOfLarge } from "./find-crossings-large.ts";
import { gatherCandidates } from "./gather-candidates.ts";
import { ringWinding } from "./ring-winding.ts";

/** Above so many pairs of edges the plot's edges are looked up in the grid one by one. */
const MANY_PAIRS = 1 << 17;

/** All crossings of one ring with one edge of the limit. */
function crossRing(
  work: Crossings,
  coords: Float64Array,
  ring: number,
  from: number,
  to: number,
  edge: number,
  line: Float64Array,
): void {
  const cx = line[4 * edge]!;
  const cy = line[4 * edge + 1]!;
  const dx = line[4 * edge + 2]!;
  const dy = line[4 * edge + 3]!;
  const ux = dx - cx;
  const uy = dy - cy;
  let a = to - 1;
  let valueA = orientation(cx, cy, dx, dy, coords[2 * a]!, coords[2 * a + 1]!);
  let sideA = sideOfLimit(valueA, cx, cy, dx, dy);
  for (let b = from; b < to; b++) {
    const px = coords[2 * b]!;
    const py = coords[2 * b + 1]!;
    const left = ux * (py - cy);
    const right = uy * (px - cx);
    let valueB = left - right;
    let sideB: 1 | -1;
    if (Math.abs(valueB) > ORIENTATION_BOUND * (Math.abs(left) + Math.abs(right))) {
      sideB = valueB > 0 ? 1 : -1;
    } else {
      valueB = orientation(cx, cy, dx, dy, px, py);
      sideB = sideOfLimit(valueB, cx, cy, dx, dy);
    }
    if (sideA !== sideB) {
      const ax = coords[2 * a]!;
      const ay = coords[2 * a + 1]!;
      const sideC = sideOfPlotEdge(ax, ay, px, py, cx, cy);
      if (sideC !== sideOfPlotEdge(ax, ay, px, py, dx, dy)) {
        addCrossing(work, coords, ring, a, b, edge, valueA, valueB, sideB);
      }
    }
    a = b;
    valueA = valueB;
    sideA = sideB;
  }
}

/**
 * Which vertices of a ring lie in the area. An edge that enters it more than it leaves it begins outside, one that leaves
 * begins inside: any such edge tells, and only a ring without one has to be located.
 */
function settleRing(
  work: Crossings,
  area: PreparedArea,
  coords: Float64Array,
  from: number,
  to: number,
): void {
  const { first, inside, net } = work;
  let telling = from - first;
  while (telling < to - first && net[telling] === 0) telling++;
  let state: number =
    telling < to - first
      ? net[telling]! > 0
        ? 0
        : 1
      : insideArea(area, coords[2 * from]!, coords[2 * from + 1]!);
  for (let v = from - first; v < to - first; v++) {
    inside[v] = state;
    state += net[v]!;
  }
}

/**
 * Fills `work` for one polygon feature whose box is `box`, ties broken as in `area/side.ts`. False when the limit neither
 * crosses the plot nor lies in it: then `work` says nothing, and any vertex tells on which side the plot is.
 */
export function findCrossings(
  plots: FlatGeometry,
  feature: number,
  area: PreparedArea,
  box: Float64Array,
  work: Crossings,
): boolean {
  gatherCandidates(area, box, work);
  if (work.candidates === 0) return false;
  const { coords, ringStart, partStart, featureStart } = plots;
  const firstPart = featureStart[feature]!;
  const lastPart = featureStart[feature + 1]!;
  const firstRing = partStart[firstPart]!;
  const lastRing = partStart[lastPart]!;
  const first = ringStart[firstRing]!;
  const vertices = ringStart[lastRing]! - first;
  clearCrossings(work, vertices, lastRing - firstRing);
  work.first = first;
  work.ox = coords[2 * first]!;
  work.oy = coords[2 * first + 1]!;
  for (let part = firstPart; part < lastPart; part++) {
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
      const left = ringArea(coords, ringStart[ring]!, ringStart[ring + 1]!) >= 0;
      work.turn[ring - firstRing] = left === (ring === partStart[part]) ? 1 : -1;
    }
  }
  let swallows = false;
  if (work.candidates * vertices > MANY_PAIRS) {
    swallows = findCrossingsOfLarge(plots, firstRing, lastRing, area, work);
  } else {
    for (let k = 0; k < work.candidates; k++) {
      const winding = crossEdge(plots, firstRing, lastRing, area, box, work, work.candidate[k]!);
      work.winding[k] = winding;
      if (winding !== 0) swallows = true;
    }
  }
  if (work.count === 0 && !swallows) return false;
  for (let ring = firstRing; ring < lastRing; ring++) {
    const from = ringStart[ring]!;
    const to = ringStart[ring + 1]!;
    if (to > from) settleRing(work, area, coords, from, to);
  }
  return true;
}

/** Crossings of all rings with one edge of the limit; the plot's winding number round the edge's first corner. */
function crossEdge(
  { coords, ringStart }: FlatGeometry,
  firstRing: number,
  lastRing: number,
  area: PreparedArea,
  box: Float64Array,
  work: Crossings,
  edge: number,
): number {
  const { line } = area.edges;
  const x = line[4 * edge]!;
  const y = line[4 * edge + 1]!;
  const inBox = x >= box[0]! && x <= box[2]! && y >= box[1]! && y <= box[3]!;
  let winding = 0;
  for (let ring = firstRing; ring < lastRing; ring++) {
    const from = ringStart[ring]!;
    const to = ringStart[ring + 1]!;
    if (to === from) continue;
    crossRing(work, coords, ring - firstRing, from, to, edge, line);
    if (inBox) winding += work.turn[ring - firstRing]! * ringWinding(coords, from, to, x, y);
  }
  return winding;
}
