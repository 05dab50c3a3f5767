import { type UtmCrs, WGS84 } from "../geo/crs/crs.ts";
import { projectPoint } from "../geo/crs/project-point.ts";
import { fromCentralMeridian } from "../geo/crs/utm.ts";
import { trueDirectionDeg } from "../geo/ellipsoid/true-direction.ts";
import { featureBounds } from "../geo/flat/bounds.ts";
import { type FlatGeometry, featureCount } from "../geo/flat/flat-geometry.ts";
import { placeInPlot } from "../geo/plane/place-in-plot.ts";
import { segmentFoot } from "../geo/plane/segment-distance.ts";
import { radius95 } from "./declared-radius.ts";
import type { Fix } from "./fix.ts";
import type { Side } from "./where-in-area.ts";

/** Plots in a plane, with the box of each: made once, asked at every position. */
export interface PlottedPlane {
  readonly plane: UtmCrs;
  /** Metres of `plane`. */
  readonly geometry: FlatGeometry;
  readonly boxes: Float64Array;
}

export const plottedPlane = (geometry: FlatGeometry, plane: UtmCrs): PlottedPlane => ({
  plane,
  geometry,
  boxes: featureBounds(geometry),
});

/** A plot near a position. */
export interface NearPlot {
  /** Place in the register. */
  readonly index: number;
  /** Inside or outside its outline; a plot known as a point has no inside. */
  readonly side: Side;
  /** To its outline or point, metres of the plane. */
  readonly distanceM: number;
  /** Towards the nearest point of its outline, degrees clockwise from true north; NaN on the outline itself. */
  readonly directionDeg: number;
}

const FARTHEST_DEG = 15;

/** The plots nearest to a position, the one it lies in first; ties in the register's order. Exact for the place the receiver gives. */
export function whereAmongPlots(
  { longitude, latitude, accuracy }: Pick<Fix, "longitude" | "latitude" | "accuracy">,
  { plane, geometry, boxes }: PlottedPlane,
  most: number,
): readonly NearPlot[] {
  if (Math.abs(fromCentralMeridian(longitude, plane)) > FARTHEST_DEG) return [];
  const [x, y] = projectPoint(longitude, latitude, WGS84, plane);
  const best: { readonly index: number; readonly way: number; readonly depth: number }[] = [];
  for (let i = 0; i < featureCount(geometry); i++) {
    const dx = Math.max(boxes[4 * i]! - x, 0, x - boxes[4 * i + 2]!);
    const dy = Math.max(boxes[4 * i + 1]! - y, 0, y - boxes[4 * i + 3]!);
    // NaN, of a record without a place, is no distance.
    if (!(Math.hypot(dx, dy) <= (best[most - 1]?.way ?? Infinity))) continue;
    const { distance, depth } = placeInPlot(geometry, i, x, y);
    if (Number.isNaN(distance)) continue;
    const at = best.findIndex(({ way }) => way > distance);
    best.splice(at < 0 ? best.length : at, 0, { index: i, way: distance, depth });
    if (best.length > most) best.pop();
  }
  return best.map(({ index, way, depth }) => {
    const distanceM = Math.max(way, depth);
    const inside = depth > 0;
    const sure = distanceM > radius95(accuracy);
    return {
      index,
      side: sure ? (inside ? "inside" : "outside") : "undecided",
      distanceM,
      directionDeg: trueDirectionDeg(
        longitude,
        latitude,
        ...projectPoint(...footOn(geometry, index, x, y), plane, WGS84),
      ),
    };
  });
}

/** The point of a plot's outline nearest to (x, y). */
function footOn(
  { coords, ringStart, partStart, featureStart }: FlatGeometry,
  i: number,
  x: number,
  y: number,
): readonly [number, number] {
  let best = Infinity;
  let foot: readonly [number, number] = [NaN, NaN];
  for (let ring = partStart[featureStart[i]!]!; ring < partStart[featureStart[i + 1]!]!; ring++) {
    const to = ringStart[ring + 1]!;
    let cx = coords[2 * to - 2]!;
    let cy = coords[2 * to - 1]!;
    for (let v = ringStart[ring]!; v < to; v++) {
      const dx = coords[2 * v]!;
      const dy = coords[2 * v + 1]!;
      const t = segmentFoot(x, y, cx, cy, dx, dy);
      const at = [cx + t * (dx - cx), cy + t * (dy - cy)] as const;
      const far = Math.hypot(at[0] - x, at[1] - y);
      if (far < best) {
        best = far;
        foot = at;
      }
      cx = dx;
      cy = dy;
    }
  }
  return foot;
}
