import type { Crs, UtmCrs } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { featureBounds } from "../../../geo/flat/bounds.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";

/** Middle of each plot's box, easting and northing in the plane; NaN without geometry. To find a plot, not to measure. */
export const plotCentres = (plots: FlatGeometry, crs: Crs, plane: UtmCrs): Float64Array => {
  const boxes = featureBounds(projectGeometry(plots, crs, plane));
  const centres = new Float64Array(boxes.length / 2);
  for (let i = 0; i < boxes.length / 4; i += 1) {
    centres[2 * i] = (boxes[4 * i]! + boxes[4 * i + 2]!) / 2;
    centres[2 * i + 1] = (boxes[4 * i + 1]! + boxes[4 * i + 3]!) / 2;
  }
  return centres;
};
