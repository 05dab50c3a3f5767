import type { UtmCrs } from "../../../geo/crs/crs.ts";
import { projectCoords } from "../../../geo/crs/project-coords.ts";
import { featureBounds, totalBounds } from "../../../geo/flat/bounds.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../../geo/flat/select-features.ts";
import { polygonArea } from "../../../geo/plane/polygon-area.ts";
import { findPairs } from "../pairs/answer-pairs.ts";
import type { DetectiveRegister } from "./detective-register.ts";

/** More neighbours than this lie on no plot. */
const MOST_NEAR = 200;

const boundsOf = new WeakMap<object, Float64Array>();

/** Share of a shape (in the plane) that other plots of the register cover, each counted for itself; null without area. */
export function overlapWithOthers(
  own: FlatGeometry,
  { geometry, crs, rows }: DetectiveRegister,
  row: number,
  plane: UtmCrs,
): number | null {
  const area = own.type[0] === GEOMETRY_POLYGON ? polygonArea(own, 0) : 0;
  const box = totalBounds(own);
  if (!(area > 0) || !box) return null;
  const corners = Float64Array.of(box[0], box[1], box[2], box[3], box[0], box[3], box[2], box[1]);
  projectCoords(corners, plane, crs);
  const [xs, ys] = [[0, 2, 4, 6].map((k) => corners[k]!), [1, 3, 5, 7].map((k) => corners[k]!)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const bounds = boundsOf.get(geometry) ?? featureBounds(geometry);
  boundsOf.set(geometry, bounds);
  const near: number[] = [];
  for (let i = 0; i < rows.length && near.length < MOST_NEAR; i++) {
    const meets =
      bounds[4 * i]! <= east &&
      bounds[4 * i + 2]! >= west &&
      bounds[4 * i + 1]! <= north &&
      bounds[4 * i + 3]! >= south;
    if (meets && rows[i] !== row) near.push(i);
  }
  if (near.length === 0) return 0;
  const { overlapM2 } = findPairs({
    first: { geometry: own, crs: plane },
    second: { geometry: selectFeatures(geometry, near), crs },
    datumTwins: false,
  });
  return overlapM2.reduce((sum, one) => sum + one, 0) / area;
}
