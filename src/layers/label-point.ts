import type { FlatGeometry } from "../geo/flat/flat-geometry.ts";

/** Columns and rows of the first look, and how often it is narrowed by half round the best cell. */
const GRID = 24;
const ROUNDS = 6;

/**
 * A place for an area's name: the point of a polygon feature farthest from its edges, found on a grid that
 * is narrowed six times. Good to a hundredth of the box; null where the feature has no surface.
 */
export const labelPoint = (geometry: FlatGeometry, feature: number): LabelPlace => {
  const known = found.get(geometry) ?? new Map<number, LabelPlace>();
  found.set(geometry, known);
  const before = known.get(feature);
  if (before !== undefined) return before;
  const place = searched(geometry, feature);
  known.set(feature, place);
  return place;
};

type LabelPlace = readonly [number, number] | null;

/** Asked again with every drawing of the map, 40 ms of the page's thread each. */
const found = new WeakMap<FlatGeometry, Map<number, LabelPlace>>();

const searched = (geometry: FlatGeometry, feature: number): LabelPlace => {
  const edges = edgesOf(geometry, feature);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < edges.length; k += 4) {
    west = Math.min(west, edges[k]!);
    east = Math.max(east, edges[k]!);
    south = Math.min(south, edges[k + 1]!);
    north = Math.max(north, edges[k + 1]!);
  }
  let best: readonly [number, number] | null = null;
  let bestClearance = 0;
  let [centreX, centreY] = [(west + east) / 2, (south + north) / 2];
  let [width, height] = [east - west, north - south];
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i <= GRID; i++) {
      for (let j = 0; j <= GRID; j++) {
        const x = centreX + (i / GRID - 0.5) * width;
        const y = centreY + (j / GRID - 0.5) * height;
        const clearance = clearanceAt(edges, x, y, bestClearance);
        if (clearance > bestClearance) {
          bestClearance = clearance;
          best = [x, y];
        }
      }
    }
    if (!best) return null;
    [centreX, centreY] = best;
    width /= 4;
    height /= 4;
  }
  return best;
};

/** x1, y1, x2, y2 of every edge of the feature. */
const edgesOf = (g: FlatGeometry, feature: number): readonly number[] => {
  const edges: number[] = [];
  const firstRing = g.partStart[g.featureStart[feature]!]!;
  const endRing = g.partStart[g.featureStart[feature + 1]!]!;
  for (let ring = firstRing; ring < endRing; ring++) {
    const from = g.ringStart[ring]!;
    const to = g.ringStart[ring + 1]!;
    for (let v = from; v < to; v++) {
      const w = v + 1 < to ? v + 1 : from;
      edges.push(g.coords[2 * v]!, g.coords[2 * v + 1]!, g.coords[2 * w]!, g.coords[2 * w + 1]!);
    }
  }
  return edges;
};

/** Squared distance to the nearest edge; negative outside; `least` or less where it is no more than that. */
const clearanceAt = (edges: readonly number[], x: number, y: number, least: number): number => {
  let nearest = Infinity;
  let inside = false;
  for (let k = 0; k < edges.length; k += 4) {
    const [ax, ay, bx, by] = [edges[k]!, edges[k + 1]!, edges[k + 2]!, edges[k + 3]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    const [dx, dy] = [bx - ax, by - ay];
    const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, share));
    nearest = Math.min(nearest, (ax + t * dx - x) ** 2 + (ay + t * dy - y) ** 2);
    if (nearest <= least) return least;
  }
  return inside ? nearest : -nearest;
};
