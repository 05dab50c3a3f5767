import type { Dataset } from "../../../domain/dataset.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { totalBounds } from "../../../geo/flat/bounds.ts";
import { selectFeatures } from "../../../geo/flat/select-features.ts";
import type { Bounds } from "../../../map/camera.ts";

/** Box of plot i in degrees with room round it; null without geometry. */
export const plotBounds = ({ geometry, crs }: Dataset<"plots">, i: number): Bounds | null => {
  const box = totalBounds(projectGeometry(selectFeatures(geometry, [i]), crs, WGS84));
  if (box === null) return null;
  const [west, south, east, north] = box;
  const room = Math.max(east - west, north - south, 0.0015);
  return [west - room, south - room, east + room, north + room];
};
