import { slicePlots } from "../../../answers/overlap/slice-plots.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { type UtmCrs, WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { placeInPlot } from "../../../geo/plane/place-in-plot.ts";

/** A photo farther from its plot than this, in metres, is asked about. */
export const FAR_FROM_PLOT_M = 500;

/** Degrees of longitude from the zone's middle within which its plane gives distances to a metre in a thousand. */
const ZONE_REACH_DEG = 6;

const middleOf = ({ zone }: UtmCrs): number => zone * 6 - 183;

/**
 * Metres in the plane of the answer from where a photo was taken to the plot: 0 inside, Infinity where it was taken in another
 * part of the world, NaN for a plot without a shape.
 */
export const photoDistance = (
  register: Dataset<"plots">,
  index: number,
  plane: UtmCrs,
  { lon, lat }: { readonly lon: number; readonly lat: number },
): number => {
  if (Math.abs(lon - middleOf(plane)) > ZONE_REACH_DEG || Math.abs(lat) > 84) return Infinity;
  const plot = projectGeometry(
    slicePlots(register.geometry, index, index + 1),
    register.crs,
    plane,
  );
  return placeInPlot(plot, 0, ...projectPoint(lon, lat, WGS84, plane)).distance;
};
