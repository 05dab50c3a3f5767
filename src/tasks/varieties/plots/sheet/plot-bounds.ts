import { featureBounds } from "../../../../geo/flat/bounds.ts";
import type { FlatGeometry } from "../../../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../../../geo/flat/select-features.ts";
import type { Bounds } from "../../../../map/camera.ts";

/** Degrees, some 160 m: a point has no size of its own. */
const LEAST = 0.0015;

/** Box of one plot with as much room round it; null without geometry. */
export const plotBounds = (lonLat: FlatGeometry, plot: number): Bounds | null => {
  const [west, south, east, north] = featureBounds(selectFeatures(lonLat, [plot]));
  if (west === undefined || Number.isNaN(west)) return null;
  const room = Math.max(east! - west, north! - south!, LEAST);
  return [west - room, south! - room, east! + room, north! + room];
};
