import { finding } from "../../domain/issue/finding.ts";
import type { AltitudeBand } from "../../domain/varieties/variety.ts";
import type { VarietyField } from "../../domain/varieties/variety-field.ts";
import { addFinding } from "../../formats/format-reading.ts";
import { readAltitude } from "../sheets/read-altitude.ts";
import type { Sheet } from "../sheets/sheet.ts";

/** "900+", "desde 900": signs and words around a lower end. */
const AROUND = /^(?:desde|from|>=?|≥)\s*|\s*\+$/gi;

/** The altitude band in two columns; null where the row gives none that can be used, with a finding where it gives one that cannot. */
export function readBand(
  { cell, fields, findings }: Sheet<VarietyField>,
  i: number,
  leastField: VarietyField,
  mostField: VarietyField,
): AltitudeBand | null {
  const read = (field: VarietyField) => {
    const column = fields.get(field);
    if (column === undefined) return { metres: Number.NaN, found: null };
    const one = readAltitude(cell(i, field).trim().replace(AROUND, ""), column);
    if (one.found) addFinding(findings, i, one.found);
    return one;
  };
  const low = read(leastField);
  const high = read(mostField);
  const [least, most] = [low.metres, high.metres];
  const column = fields.get(mostField) ?? "";
  // An end that could not be read leaves no band: without it another altitude would seem to fit.
  if (low.found || high.found) return null;
  if (Number.isNaN(least)) {
    if (!Number.isNaN(most)) {
      addFinding(
        findings,
        i,
        finding("warning", "catalogue-band-no-least", { column, most }, column),
      );
    }
    return null;
  }
  if (Number.isNaN(most)) return { min: least, max: null };
  if (least > most) {
    const params = { column, least, most };
    addFinding(findings, i, finding("warning", "catalogue-band-reversed", params, column));
    return null;
  }
  return { min: least, max: most };
}
