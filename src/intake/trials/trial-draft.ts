import { shownCell } from "../../checks/readings/count-fault.ts";
import { wholeNumber } from "../../checks/trials/whole-number.ts";
import { finding } from "../../domain/issue/finding.ts";
import type { TrialResponse } from "../../domain/trials/trial-columns.ts";
import { RESPONSE_FIELDS, type TrialField } from "../../domain/trials/trial-field.ts";
import { isMissing } from "../../domain/written/parse-number.ts";
import { addFinding } from "../../formats/format-reading.ts";
import { readAltitude } from "../sheets/read-altitude.ts";
import type { Sheet } from "../sheets/sheet.ts";
import { readResponse } from "./read-response.ts";

/** The figures of all records of a sheet, refused ones too. NaN: empty, or nothing that can be used. */
export interface TrialDraft {
  readonly altitude: Float64Array;
  readonly row: Float64Array;
  readonly column: Float64Array;
  readonly trees: Float64Array;
  readonly responses: readonly TrialResponse[];
}

/** Reads every figure of the sheet; what is wrong with one goes to the findings of its row. `own`: responses of the file's own. */
export function trialDraft(sheet: Sheet<TrialField>, own: readonly string[]): TrialDraft {
  const { table, fields, findings, cell } = sheet;
  const count = table.rows.length;
  const fieldOf = new Map(RESPONSE_FIELDS.map((field) => [fields.get(field), field]));
  const whole = (
    field: "fila" | "columna" | "arboles",
    least: number,
    code: "trial-place-not-whole" | "trial-trees-not-whole",
  ): Float64Array =>
    Float64Array.from({ length: count }, (_, i) => {
      const text = cell(i, field);
      const value = wholeNumber(text, least);
      const column = fields.get(field);
      if (Number.isNaN(value) && column !== undefined && !isMissing(text)) {
        const params = { column, value: shownCell(text) };
        addFinding(findings, i, finding("warning", code, params, column));
      }
      return value;
    });
  const measured = new Set([...own, ...RESPONSE_FIELDS.flatMap((one) => fields.get(one) ?? [])]);
  return {
    altitude: Float64Array.from({ length: count }, (_, i) => {
      const column = fields.get("altitud_msnm");
      if (column === undefined) return Number.NaN;
      const { metres, found } = readAltitude(cell(i, "altitud_msnm"), column);
      if (found) addFinding(findings, i, found);
      return metres;
    }),
    row: whole("fila", 1, "trial-place-not-whole"),
    column: whole("columna", 1, "trial-place-not-whole"),
    trees: whole("arboles", 0, "trial-trees-not-whole"),
    responses: table.columns
      .filter((column) => measured.has(column))
      .map((column) => readResponse(sheet, column, fieldOf.get(column) ?? null)),
  };
}
