import { insideArea } from "../geo/area/locate.ts";
import { nearestEdge } from "../geo/area/nearest-index.ts";
import type { PreparedArea } from "../geo/area/prepared-area.ts";
import { type UtmCrs, WGS84 } from "../geo/crs/crs.ts";
import { projectPoint } from "../geo/crs/project-point.ts";
import { fromCentralMeridian } from "../geo/crs/utm.ts";
import { trueDirectionDeg } from "../geo/ellipsoid/true-direction.ts";
import { segmentFoot } from "../geo/plane/segment-distance.ts";
import { radius95 } from "./declared-radius.ts";
import type { Fix } from "./fix.ts";

/** undecided: the limit is as near as the position may be wrong. */
export type Side = "inside" | "outside" | "undecided";

/** How a position lies to an area. */
export interface WhereInArea {
  readonly side: Side;
  /** To the limit, metres in the area's plane. */
  readonly distanceM: number;
  /** Towards the nearest point of the limit, degrees clockwise from true north; NaN on the limit itself. */
  readonly directionDeg: number;
  /** That point: degrees WGS84, longitude first. */
  readonly nearest: readonly [number, number];
}

/** Degrees from the middle of the zone beyond which its plane says nothing of use. */
const FARTHEST_DEG = 15;

type Place = Pick<Fix, "longitude" | "latitude" | "accuracy">;

/**
 * A position against the limit of an area that was prepared in `plane`: distance and side exact for the place the receiver
 * gives; the side is said only where the distance exceeds the radius that holds it 95 of 100 times. Null where the place
 * lies too far from the plane for its metres to mean anything, or the area has no limit.
 */
export function whereInArea(
  { longitude, latitude, accuracy }: Place,
  area: PreparedArea,
  plane: UtmCrs,
): WhereInArea | null {
  if (Math.abs(fromCentralMeridian(longitude, plane)) > FARTHEST_DEG) return null;
  const [x, y] = projectPoint(longitude, latitude, WGS84, plane);
  const edge = nearestEdge(area.nearest, x, y);
  if (edge < 0) return null;
  const { line } = area.nearest;
  const cx = line[4 * edge]!;
  const cy = line[4 * edge + 1]!;
  const ux = line[4 * edge + 2]! - cx;
  const uy = line[4 * edge + 3]! - cy;
  const t = segmentFoot(x, y, cx, cy, cx + ux, cy + uy);
  const footX = cx + t * ux;
  const footY = cy + t * uy;
  const distanceM = Math.hypot(footX - x, footY - y);
  const nearest = projectPoint(footX, footY, plane, WGS84);
  return {
    side:
      distanceM <= radius95(accuracy)
        ? "undecided"
        : insideArea(area, x, y) === 1
          ? "inside"
          : "outside",
    distanceM,
    directionDeg: trueDirectionDeg(longitude, latitude, ...nearest),
    nearest,
  };
}
