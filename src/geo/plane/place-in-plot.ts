import { type FlatGeometry, GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";
import { ringContains } from "./rings/ring-contains.ts";
import { segmentDistance2 } from "./segment-distance.ts";

/** How a place lies to a plot, metres of the plane. */
export interface PlaceInPlot {
  /** To the outline, or to a plot known as a point; 0 inside and on the outline, NaN without geometry. */
  readonly distance: number;
  /** From a place inside to the outline; 0 outside. */
  readonly depth: number;
}

/** Where (x, y) lies to feature i, all in one plane. Holes are outside. */
export function placeInPlot(geometry: FlatGeometry, i: number, x: number, y: number): PlaceInPlot {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  const first = partStart[featureStart[i]!]!;
  const last = partStart[featureStart[i + 1]!]!;
  const polygon = type[i] === GEOMETRY_POLYGON;
  let nearest2 = Infinity;
  let inside = false;
  for (let r = first; r < last; r++) {
    const ring = coords.subarray(2 * ringStart[r]!, 2 * ringStart[r + 1]!);
    nearest2 = Math.min(nearest2, ringDistance2(ring, x, y));
    if (!polygon) continue;
    const side = ringContains(ring, x, y);
    if (side === 0) return { distance: 0, depth: 0 };
    if (side > 0) inside = !inside;
  }
  if (nearest2 === Infinity) return { distance: NaN, depth: 0 };
  const distance = Math.sqrt(nearest2);
  return inside ? { distance: 0, depth: distance } : { distance, depth: 0 };
}

function ringDistance2(ring: Float64Array, x: number, y: number): number {
  let best = Infinity;
  let cx = ring[ring.length - 2]!;
  let cy = ring[ring.length - 1]!;
  for (let k = 0; k < ring.length; k += 2) {
    const dx = ring[k]!;
    const dy = ring[k + 1]!;
    best = Math.min(best, segmentDistance2(x, y, cx, cy, dx, dy));
    cx = dx;
    cy = dy;
  }
  return best;
}
