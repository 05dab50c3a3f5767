import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { toGeoJson } from "../../../geo/flat/to-geojson.ts";
import type { AnsweredQuestion } from "./answered-question.ts";

/** The parts of plots that lie in the area, one feature a piece, largest first within a plot; WGS84 degrees. */
export const piecesGeoJson = (
  answers: readonly AnsweredQuestion[],
  indices?: readonly number[],
): string => {
  const wanted = indices && new Set(indices);
  const features = answers.flatMap(({ register, area, result }) => {
    const { measures, plane } = result;
    const lonLat = projectGeometry(measures.pieces, plane, WGS84);
    const found: object[] = [];
    for (let plot = 0; plot < register.ids.length; plot += 1) {
      if (wanted && !wanted.has(plot)) continue;
      const first = measures.pieceStart[plot]!;
      for (let piece = first; piece < measures.pieceStart[plot + 1]!; piece += 1) {
        found.push({
          type: "Feature",
          geometry: toGeoJson(lonLat, piece),
          properties: {
            id: register.ids[plot],
            row: register.rows[plot],
            piece: piece - first + 1,
            area_m2: measures.piecesM2[piece],
            limit: area.name,
          },
        });
      }
    }
    return found;
  });
  const lindero = answers.map((answer) => answer.provenance);
  return JSON.stringify({ type: "FeatureCollection", lindero, features });
};
