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
/** From this IoU, or this share of either, two plots are one piece of land told twice: evidence of a repeat, not of a place. */
const SAME_IOU = 0.5;
const SAME_SHARE = 0.9;

export interface SharedLand {
  /** Share of the shape that other plots cover, each counted for itself; those that are the same land are left out. */
  readonly share: number;
  /** Row of the plot that is the same land, the most alike; null where there is none. */
  readonly twin: number | null;
}

/** What a shape (in the plane) shares with other plots of the register; null without area. */
export function overlapWithOthers(
  own: FlatGeometry,
  { geometry, crs, rows }: DetectiveRegister,
  row: number,
  plane: UtmCrs,
): SharedLand | null {
  const area = own.type[0] === GEOMETRY_POLYGON ? polygonArea(own, 0) : 0;
  const box = totalBounds(own);
  if (!(area > 0) || !box) return null;
  const corners = Float64Array.of(box[0], box[1], box[2], box[3], box[0], box[3], box[2], box[1]);
  projectCoords(corners, plane, crs);
  const [xs, ys] = [[0, 2, 4, 6].map((k) => corners[k]!), [1, 3, 5, 7].map((k) => corners[k]!)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const bounds = featureBounds(geometry);
  const near: number[] = [];
  for (let i = 0; i < rows.length && near.length < MOST_NEAR; i++) {
    const meets =
      bounds[4 * i]! <= east &&
      bounds[4 * i + 2]! >= west &&
      bounds[4 * i + 1]! <= north &&
      bounds[4 * i + 3]! >= south;
    if (meets && rows[i] !== row) near.push(i);
  }
  if (near.length === 0) return { share: 0, twin: null };
  const found = findPairs({
    first: { geometry: own, crs: plane },
    second: { geometry: selectFeatures(geometry, near), crs },
    datumTwins: false,
  });
  let shared = 0;
  let best = 0;
  let twin: number | null = null;
  for (const [k, overlap] of found.overlapM2.entries()) {
    const iou = found.iou[k]!;
    if (iou < SAME_IOU && Math.max(found.shareOfFirst[k]!, found.shareOfSecond[k]!) < SAME_SHARE) {
      shared += overlap;
    } else if (iou > best) {
      best = iou;
      twin = rows[near[found.second[k]!]!]!;
    }
  }
  return { share: shared / area, twin };
}
