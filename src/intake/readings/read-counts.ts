import { countAmbiguous, countFault } from "../../checks/readings/count-fault.ts";
import { finding } from "../../domain/issue/finding.ts";
import { parseNumber } from "../../domain/written/parse-number.ts";
import { addFinding, type RecordFindings } from "../../formats/format-reading.ts";
import { parseCount } from "../../formats/text/parse-count.ts";
import { COUNT_COLUMNS, type CountColumn, NEEDED, type ReadingDraft } from "./reading-draft.ts";
import type { SheetCells } from "./sheet-cells.ts";

/** Counts such as "1,200" that were met: how many, and the first. */
export interface Thousands {
  rows: number;
  value: string;
  likely: number;
}

/** The counts of record i into the draft; what is no count is told, and is NaN. */
export function readCounts(
  i: number,
  cells: SheetCells,
  draft: ReadingDraft,
  findings: RecordFindings,
  acceptThousands: boolean,
  thousands: Thousands,
): void {
  for (const name in COUNT_COLUMNS) {
    const field = COUNT_COLUMNS[name as CountColumn];
    const column = cells.columnOf(field);
    if (column === undefined) continue;
    const cell = cells.cell(i, field);
    const read = parseCount(cell);
    if (read.kind === "missing") continue;
    const needed = NEEDED.has(name);
    if (read.kind === "count") draft.counts[name as CountColumn][i] = read.value;
    else if (read.kind === "ambiguous") {
      const likely = acceptThousands ? read.likely : null;
      if (likely !== null) draft.counts[name as CountColumn][i] = likely;
      addFinding(findings, i, countAmbiguous(likely, column, cell, needed));
      if (read.likely === null) continue;
      thousands.rows++;
      if (thousands.value === "")
        Object.assign(thousands, { value: cell.trim(), likely: read.likely });
    } else {
      const kind =
        read.kind === "decimals" && isPercent(name, i, read.value, cells) ? "percent" : read.kind;
      addFinding(findings, i, countFault(kind, column, cell, needed));
    }
  }
}

/** "4.5" bored with nothing counted is a percentage that went to the wrong column. */
const isPercent = (name: string, i: number, value: number, cells: SheetCells): boolean =>
  name === "bored" &&
  value <= 100 &&
  parseCount(cells.cell(i, "frutos_evaluados")).kind === "missing";

/** Below the sea by far, or above every coffee plant. Metres. */
const LOWEST = -100;
const HIGHEST = 6_000;

/** Metres above sea level, "1,480 msnm" too; NaN with a notice where it cannot be. */
export function readAltitude(
  i: number,
  cells: SheetCells,
  draft: ReadingDraft,
  findings: RecordFindings,
): void {
  const column = cells.columnOf("altitud_msnm");
  if (column === undefined) return;
  const cell = cells.cell(i, "altitud_msnm");
  const read = parseNumber(cell.replace(/\s*m(?:\.?\s*s\.?\s*n\.?\s*m\.?|ts\.?|etros|\.)?$/i, ""));
  if (read.kind === "missing") return;
  const value =
    read.kind === "number" ? read.value : read.kind === "ambiguous" ? read.thousands : Number.NaN;
  if (value >= LOWEST && value <= HIGHEST) draft.altitude[i] = value;
  else {
    const params = { column, value: cell.trim().slice(0, 40) };
    addFinding(findings, i, finding("warning", "reading-number-left-out", params, column));
  }
}
