import type { Dataset } from "../../../domain/dataset.ts";
import type { PlotField } from "../../../domain/plot-field.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { boxCentres } from "../../../geo/flat/box-centres.ts";
import type { FitQuery } from "../analysis/fit/fit-query.ts";

/** What the comparison needs of a register: its places and its own words. */
export type PlotWords = Pick<FitQuery, "centres" | "altitudes" | "varieties">;

const known = new WeakMap<Dataset<"plots">, PlotWords>();

/** Read once per register, which is never changed: projecting ten thousand plots is felt. */
export const plotWords = (register: Dataset<"plots">): PlotWords => {
  const read = known.get(register) ?? readWords(register);
  known.set(register, read);
  return read;
};

const readWords = (register: Dataset<"plots">): PlotWords => {
  const words = (field: PlotField): readonly string[] => {
    const column = register.fields[field];
    return register.ids.map((_, i) =>
      column === undefined ? "" : (register.properties[i]?.[column] ?? ""),
    );
  };
  return {
    centres: boxCentres(projectGeometry(register.geometry, register.crs, WGS84)),
    altitudes: words("altitud_msnm"),
    varieties: words("variedades"),
  };
};
