import type { Dataset } from "../../../domain/dataset.ts";
import type { PlotField } from "../../../domain/plot-field.ts";
import { projectCoords } from "../../../geo/crs/project-coords.ts";
import { boxCentres } from "../../../geo/flat/box-centres.ts";
import type { JoinQuery } from "../analysis/join/join-answer.ts";
import type { PlotPlaces } from "../analysis/round/round-answer.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";

/** GPS errs 5 to 15 m, and a point of a plot is often read at its edge. */
const REACH_M = 15;

/** Columns of a register that speak of shade, which no known field holds. */
const SHADE = /^(tipo_de_)?sombra/i;

const wordsOf = (register: Dataset<"plots">, column: string | undefined): readonly string[] =>
  column === undefined
    ? register.ids.map(() => "")
    : register.properties.map((own) => (own[column] ?? "").trim());

/** A register as the join takes it. */
export const joinQuestion = (source: ReadingSource, register: Dataset<"plots">): JoinQuery => {
  const field = (name: PlotField): readonly string[] => wordsOf(register, register.fields[name]);
  const shade = Object.keys(register.properties[0] ?? {}).find((name) => SHADE.test(name));
  return {
    source,
    register: {
      geometry: register.geometry,
      crs: register.crs,
      codes: register.ids,
      organisation: field("organizacion"),
      variety: field("variedades"),
      shade: wordsOf(register, shade),
      altitude: field("altitud_msnm"),
    },
    reach: REACH_M,
  };
};

/** Middle of each plot in the readings' plane, metres; NaN without geometry. */
export const plotPlaces = (source: ReadingSource, register: Dataset<"plots">): PlotPlaces => {
  const centres = boxCentres(register.geometry);
  projectCoords(centres, register.crs, source.plane);
  const n = centres.length / 2;
  const axis = (offset: 0 | 1): Float64Array =>
    Float64Array.from({ length: n }, (_, i) => centres[2 * i + offset] as number);
  return { x: axis(0), y: axis(1) };
};
