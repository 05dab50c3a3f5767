import { type Finding, finding } from "../../domain/issue/finding.ts";
import { addFinding, type RecordFindings } from "../format-reading.ts";
import type { RecordLines } from "../table/table-of-records.ts";
import { cellText } from "./cell-text.ts";
import type { MergeRange, SheetCells } from "./sheet-cells.ts";
import { totalFormula } from "./total-formula.ts";
import { MOST_CELLS } from "./workbook-bounds.ts";

export interface SheetRecords extends RecordLines {
  /** By index of the records. */
  readonly findings: RecordFindings;
  readonly fileFindings: readonly Finding[];
}

const ERROR =
  /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|GETTING_DATA|SPILL!|CALC!|BLOCKED!)$/;

/** "A" for column 0, "AB" for column 27. */
const letters = (column: number): string => {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
};

/**
 * The rows of a sheet as records of text under their own row numbers, each as wide as the widest. Columns that are empty
 * from top to bottom are left out. A formula without a stored result is empty and told, as are cells that hold an error. A
 * text in cells merged downwards stands in each of their rows; a number does not, since it may be a total of them.
 */
export function sheetRecords({ rows: given, cells, merges }: SheetCells): SheetRecords {
  const findings: RecordFindings = new Map();
  const rows = given.slice(0, endOfFilled(given, cells));
  const records = rows.map((values, r) => {
    const empty: string[] = [];
    const broken: string[] = [];
    const record = values.map((value, c) => {
      const cell = cells?.get(`${r},${c}`);
      if (value === null && cell?.formula !== undefined) empty.push(`${letters(c)}${r + 1}`);
      const text = cellText(value, "");
      if (cell?.type === "error" || (cell?.formula !== undefined && ERROR.test(text))) {
        broken.push(`${letters(c)}${r + 1}`);
      }
      return text;
    });
    const total = totalFormula(record, (c) => cells?.get(`${r},${c}`), r + 1);
    if (total !== null) {
      addFinding(findings, r, finding("error", "row-total-line", { text: total.slice(0, 40) }));
      return record;
    }
    if (empty.length > 0) {
      addFinding(findings, r, finding("warning", "row-formula-empty", { cells: empty }));
    }
    if (broken.length > 0) {
      addFinding(findings, r, finding("warning", "row-cell-error", { cells: broken }));
    }
    return record;
  });
  const filled = fillDown(records, rows, merges ?? []);
  const used = usedColumns(records);
  return {
    records: records.map((record) =>
      // One that has them all is not copied: 50,000 of twenty columns are 8 MB.
      used.at(-1) === used.length - 1 && record.length === used.length
        ? record
        : used.map((c) => record[c] ?? ""),
    ),
    lines: records.map((_, r) => r + 1),
    findings,
    fileFindings:
      filled === 0 ? [] : [finding("note", "workbook-merged-filled", { cells: filled })],
  };
}

/** Rows down to the last that holds anything: formats alone may reach the last row of the sheet. */
function endOfFilled(rows: SheetCells["rows"], cells: SheetCells["cells"]): number {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((value) => value === null) !== false) end--;
  for (const [place, { formula }] of cells ?? []) {
    if (formula !== undefined) end = Math.max(end, Number.parseInt(place, 10) + 1);
  }
  return Math.min(end, rows.length);
}

function usedColumns(records: readonly (readonly string[])[]): number[] {
  const used: boolean[] = [];
  for (const record of records) {
    for (let c = 0; c < record.length; c++) if (record[c] !== "") used[c] = true;
  }
  return [...used.keys()].filter((c) => used[c]);
}

/** Texts of cells merged downwards, written into each of their rows; how many cells were filled. */
function fillDown(
  records: readonly string[][],
  rows: SheetCells["rows"],
  merges: readonly MergeRange[],
): number {
  let filled = 0;
  let looked = 0;
  for (const { startRow, endRow, startCol } of merges) {
    const text = rows[startRow]?.[startCol];
    if (typeof text !== "string" || text.trim() === "") continue;
    const last = Math.min(endRow, records.length - 1);
    looked += last - startRow;
    // Merged cells do not overlap: more than the sheet has is an attack.
    if (looked > MOST_CELLS) break;
    for (let r = startRow + 1; r <= last; r++) {
      const record = records[r] as string[];
      if (record[startCol] !== "" || record.every((cell) => cell === "")) continue;
      record[startCol] = text;
      filled++;
    }
  }
  return filled;
}
