import { likelierZone } from "../checks/place/zone-mismatch.ts";
import type { ImportChoices } from "../domain/import-choices.ts";
import type { IssueCode } from "../domain/issue/issue.ts";
import type { Question } from "../domain/question/question.ts";
import type { RecordFindings } from "../formats/format-reading.ts";
import type { Crs } from "../geo/crs/crs.ts";
import type { FlatGeometry } from "../geo/flat/flat-geometry.ts";
import { southWest, swapped, whichZone } from "./crs/crs-questions.ts";

/** What the places of most records leave open: numbers in each other's place, another zone. */
export function placeQuestions(
  findings: RecordFindings,
  geometry: FlatGeometry,
  crs: Crs,
  choices: ImportChoices,
): Question[] {
  const questions: Question[] = [];
  const count = (code: IssueCode): number => {
    let n = 0;
    for (const list of findings.values()) if (list.some((found) => found.code === code)) n++;
    return n;
  };
  const most = geometry.type.length / 2;
  const latLon = count("place-lat-lon-swapped");
  const metres = count("place-este-norte-swapped");
  const code = crs.kind === "utm" ? "swapped-este-norte" : "swapped-lat-lon";
  if (choices.swapLatLon) questions.push(swapped(code, geometry.type.length, true));
  else if (latLon > most) questions.push(swapped("swapped-lat-lon", latLon, false));
  else if (metres > most) questions.push(swapped("swapped-este-norte", metres, false));
  const unsigned = count("place-minus-lost");
  if (choices.southWest) questions.push(southWest(geometry.type.length, true));
  else if (unsigned > most) questions.push(southWest(unsigned, false));
  if (crs.kind === "utm" && count("place-zone-mismatch") > most) {
    const { coords, ringStart, partStart, featureStart } = geometry;
    for (const [i, list] of findings) {
      if (!list.some((found) => found.code === "place-zone-mismatch")) continue;
      const at = 2 * (ringStart[partStart[featureStart[i] as number] as number] as number);
      const likely = likelierZone(coords[at] as number, coords[at + 1] as number, crs);
      if (!likely) continue;
      questions.push(whichZone(crs, likely, crs));
      break;
    }
  }
  return questions;
}
