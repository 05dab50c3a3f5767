import type { Dataset } from "../../../../domain/dataset.ts";
import { WGS84 } from "../../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { featureBounds } from "../../../../geo/flat/bounds.ts";
import { selectFeatures } from "../../../../geo/flat/select-features.ts";
import type { Bounds } from "../../../../map/camera.ts";

/** Degrees, some 160 m: a point has no size of its own. */
const LEAST = 0.0015;

/** Box of one plot in degrees with as much room round it; null without geometry. */
export const plotBounds = ({ geometry, crs }: Dataset<"plots">, plot: number): Bounds | null => {
  const alone = projectGeometry(selectFeatures(geometry, [plot]), crs, WGS84);
  const [west, south, east, north] = featureBounds(alone);
  if (west === undefined || Number.isNaN(west)) return null;
  const room = Math.max(east! - west, north! - south!, LEAST);
  return [west - room, south! - room, east! + room, north! + room];
};
