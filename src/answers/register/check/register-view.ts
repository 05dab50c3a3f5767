import type { Dataset } from "../../../domain/dataset.ts";
import type { PlotField } from "../../../domain/plot-field.ts";
import { type UtmCrs, WGS84 } from "../../../geo/crs/crs.ts";
import { projectCoords } from "../../../geo/crs/project-coords.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { boxCentres } from "../../../geo/flat/box-centres.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import { polygonArea } from "../../../geo/plane/polygon-area.ts";
import { choosePlane } from "../../overlap/choose-plane.ts";

/** A register as its checks look at it. */
export interface RegisterView {
  readonly register: Dataset<"plots">;
  readonly plots: number;
  readonly column: (field: PlotField) => string | undefined;
  /** The cell of a field; "" where there is no such column. */
  readonly cell: (plot: number, field: PlotField) => string;
  /** The plane it is measured in, and its shapes there, metres. */
  readonly plane: UtmCrs;
  readonly metres: FlatGeometry;
  /** Planar area of each polygon, m²; 0 for points. */
  readonly areaM2: Float64Array;
  /** Middle of each plot's box, easting and northing by turns; NaN without a shape. */
  readonly centres: Float64Array;
  /** The same in degrees, longitude first. */
  readonly degrees: Float64Array;
}

export function registerView(register: Dataset<"plots">): RegisterView {
  const { geometry, crs, fields, properties } = register;
  const plane = choosePlane(geometry, crs);
  const metres = projectGeometry(geometry, crs, plane);
  const plots = geometry.type.length;
  const areaM2 = new Float64Array(plots);
  for (let i = 0; i < plots; i++) {
    if (geometry.type[i] === GEOMETRY_POLYGON) areaM2[i] = polygonArea(metres, i);
  }
  const centres = boxCentres(metres);
  const degrees = centres.slice();
  projectCoords(degrees, plane, WGS84);
  const column = (field: PlotField): string | undefined => fields[field];
  const cell = (plot: number, field: PlotField): string => {
    const name = fields[field];
    return name === undefined ? "" : (properties[plot]?.[name] ?? "");
  };
  return { register, plots, column, cell, plane, metres, areaM2, centres, degrees };
}
