import type { Crs, UtmCrs } from "../../geo/crs/crs.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import { boxCentres } from "../../geo/flat/box-centres.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

/** Middle of each plot's box, easting and northing in the plane; NaN without geometry. */
export const plotCentres = (plots: FlatGeometry, crs: Crs, plane: UtmCrs): Float64Array =>
  boxCentres(projectGeometry(plots, crs, plane));
