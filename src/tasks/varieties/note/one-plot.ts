import type { Dataset } from "../../../domain/dataset.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectCoords } from "../../../geo/crs/project-coords.ts";
import { boxCentres } from "../../../geo/flat/box-centres.ts";
import type { PlotWords } from "../model/plot-words.ts";
import { wordOf } from "../plots/model/register-words.ts";

/** What the comparison needs of a single plot of a register. */
export const onePlot = (register: Dataset<"plots">, plot: number): PlotWords => {
  const centres = boxCentres(register.geometry).slice(2 * plot, 2 * plot + 2);
  projectCoords(centres, register.crs, WGS84);
  return {
    centres,
    altitudes: [wordOf(register, "altitud_msnm", plot)],
    varieties: [wordOf(register, "variedades", plot)],
  };
};
