import { shownCell } from "../../checks/readings/count-fault.ts";
import { responseFault } from "../../checks/trials/response-fault.ts";
import { finding } from "../../domain/issue/finding.ts";
import type { TrialResponse } from "../../domain/trials/trial-columns.ts";
import type { ResponseField, TrialField } from "../../domain/trials/trial-field.ts";
import { isMissing, parseNumber } from "../../domain/written/parse-number.ts";
import { addFinding } from "../../formats/format-reading.ts";
import type { Sheet } from "../sheets/sheet.ts";

type Mark = "." | ",";

const bare = (cell: string): string => cell.trim().replace(/\s*%$/, "");

/** The decimal mark of a column, by its cells that leave no doubt; null where none does. */
const markOf = (cells: readonly string[], ofFile: Mark | undefined): Mark | null => {
  const counts = { ".": 0, ",": 0 };
  for (const cell of cells) {
    const read = parseNumber(bare(cell));
    if (read.kind === "number" && read.decimal) counts[read.decimal]++;
  }
  if (counts["."] === counts[","]) return ofFile ?? null;
  return counts["."] > counts[","] ? "." : ",";
};

/**
 * The figures of one response, a column of the sheet. What is no figure it can have is missing, and told; an empty cell is a
 * lost plot, counted with the others of its column.
 */
export function readResponse(
  { table, findings }: Sheet<TrialField>,
  column: string,
  field: ResponseField | null,
): TrialResponse {
  const at = table.columns.indexOf(column);
  const cells = table.cells.map((record) => record[at] ?? "");
  const mark = markOf(cells, table.read.decimal);
  const values = Float64Array.from(cells, (cell, i) => {
    if (cell.trim() === "") return Number.NaN;
    const params = { column, value: shownCell(cell) };
    const read = isMissing(cell) ? ({ kind: "none" } as const) : parseNumber(bare(cell));
    if (read.kind === "none" || read.kind === "missing") {
      addFinding(findings, i, finding("warning", "trial-value-text", params, column));
      return Number.NaN;
    }
    let value: number;
    if (read.kind === "number") value = read.value;
    else if (mark !== null) value = cell.includes(mark) ? read.decimal : read.thousands;
    else {
      value = read.decimal;
      const said = { ...params, used: value };
      addFinding(findings, i, finding("warning", "trial-value-ambiguous", said, column));
    }
    const fault = responseFault(field, value, column, cell);
    if (fault) addFinding(findings, i, fault);
    return fault ? Number.NaN : value;
  });
  return { column, field, values };
}
