import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { toGeoJson } from "../../../geo/flat/to-geojson.ts";
import { type AnsweredQuestion, answeredRecords } from "./answered-question.ts";
import { ownFields, ownProperties } from "./own-fields.ts";

/** Plots in WGS84 degrees with their verdict and measures; provenance in the member `lindero`. */
export const plotsGeoJson = (
  answers: readonly AnsweredQuestion[],
  indices?: readonly number[],
): string => {
  const features = answers.flatMap((answer) => {
    const { register } = answer;
    const fields = ownFields(register);
    const lonLat = projectGeometry(register.geometry, register.crs, WGS84);
    return Array.from(answeredRecords(answer, indices), ({ index, record }) => ({
      type: "Feature" as const,
      geometry: toGeoJson(lonLat, index),
      properties: {
        ...record,
        limit: answer.area.name,
        register: ownProperties(register, fields, index),
      },
    }));
  });
  const lindero = answers.map((answer) => answer.provenance);
  return JSON.stringify({ type: "FeatureCollection", lindero, features });
};
