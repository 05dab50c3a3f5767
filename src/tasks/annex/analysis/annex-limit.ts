import type { Dataset } from "../../../domain/dataset.ts";
import type { UtmCrs } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { limitNumbers, type PlaceNumbers } from "./corner-origin.ts";

/** The limit as all annexes of one document look at it. */
export interface AnnexLimit {
  /** In the plane of the answer. */
  readonly planar: FlatGeometry;
  readonly numbers: PlaceNumbers;
}

export const annexLimit = (area: Dataset<"areas">, plane: UtmCrs): AnnexLimit => {
  const planar = projectGeometry(area.geometry, area.crs, plane);
  return { planar, numbers: limitNumbers(planar.coords) };
};
