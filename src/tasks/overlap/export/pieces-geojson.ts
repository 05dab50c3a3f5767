import { joinGeometry } from "../../../answers/overlap/join-geometry.ts";
import { writeGeojson } from "../../../formats/geojson/write-geojson.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../../geo/flat/select-features.ts";
import type { AnsweredQuestion } from "./answered-question.ts";

/** The parts of plots that lie in the area, one feature a piece, largest first within a plot; WGS84 degrees. */
export const piecesGeoJson = (
  answers: readonly AnsweredQuestion[],
  indices?: readonly number[],
): string => {
  const shapes: FlatGeometry[] = [];
  const properties: object[] = [];
  for (const { register, area, result } of answers) {
    const { measures, plane } = result;
    const found: number[] = [];
    for (const plot of indices ?? register.ids.keys()) {
      const first = measures.pieceStart[plot]!;
      for (let piece = first; piece < measures.pieceStart[plot + 1]!; piece += 1) {
        found.push(piece);
        properties.push({
          id: register.ids[plot],
          row: register.rows[plot],
          piece: piece - first + 1,
          area_m2: measures.piecesM2[piece],
          limit: area.name,
        });
      }
    }
    shapes.push(projectGeometry(selectFeatures(measures.pieces, found), plane, WGS84));
  }
  const lindero = answers.map((answer) => answer.provenance);
  return writeGeojson(joinGeometry(shapes), (i) => properties[i]!, { members: { lindero } });
};
