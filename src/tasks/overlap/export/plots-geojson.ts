import { joinGeometry } from "../../../answers/overlap/join-geometry.ts";
import { writeGeojson } from "../../../formats/geojson/write-geojson.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../../geo/flat/select-features.ts";
import { type AnsweredQuestion, answeredRecords } from "./answered-question.ts";
import { ownFields, ownProperties } from "./own-fields.ts";

/** Plots in WGS84 degrees with their verdict and measures, once per area; provenance in the member `lindero`. */
export const plotsGeoJson = (
  answers: readonly AnsweredQuestion[],
  indices?: readonly number[],
): string => {
  const shapes: FlatGeometry[] = [];
  const properties: object[] = [];
  for (const answer of answers) {
    const { register, area } = answer;
    const fields = ownFields(register);
    const found = [...answeredRecords(answer, indices)];
    const measured = selectFeatures(
      register.geometry,
      found.map(({ index }) => index),
    );
    shapes.push(projectGeometry(measured, register.crs, WGS84));
    for (const { index, record } of found) {
      const own = ownProperties(register, fields, index);
      properties.push({ ...record, limit: area.name, register: own });
    }
  }
  const lindero = answers.map((answer) => answer.provenance);
  return writeGeojson(joinGeometry(shapes), (i) => properties[i]!, { members: { lindero } });
};
