import { readXlsx, streamXlsxRows } from "hucre/xlsx";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { FormatRead, FormatReading } from "../format-reading.ts";
import { tableOfRecords } from "../table/table-of-records.ts";
import { zipParts } from "../zip/zip-parts.ts";
import { chooseSheet, listSheets, type SheetSeen } from "./choose-sheet.ts";
import { type SheetCells, sheetRecords } from "./sheet-records.ts";
import { claimedTooLarge, holdsWideSheet, MOST_CELLS, tooManyCells } from "./workbook-bounds.ts";

const refused = (found: Finding, read: FormatRead = { name: "xlsx" }): FormatReading => ({
  kind: "refused",
  read,
  finding: found,
});

/** What the library makes of hostile bytes: whatever it throws, the workbook is one it cannot read. */
async function attempt<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch {
    return null;
  }
}

/** True when a sheet's rows, each from its first column on, hold more cells than are read. */
async function isWide(bytes: Uint8Array, sheet: string): Promise<boolean> {
  let cells = 0;
  for await (const { values } of streamXlsxRows(bytes, { sheet })) {
    cells += values.length;
    if (cells > MOST_CELLS) return true;
  }
  return false;
}

/**
 * One sheet of a workbook as a table: `wanted` by its name, else the first that holds one. Formulas count with the value
 * stored beside them; nothing is ever computed, no link followed, no macro looked at. No bytes make it reject.
 */
export async function readWorkbook(bytes: Uint8Array, wanted?: string): Promise<FormatReading> {
  const parts = zipParts(bytes);
  if (parts === null) return refused(finding("error", "workbook-damaged", {}));
  const claimed = claimedTooLarge(parts);
  if (claimed) return refused(claimed);
  const wide = await holdsWideSheet(bytes, parts);
  const broken = (): FormatReading =>
    refused(wide ? tooManyCells() : finding("error", "workbook-damaged", {}));

  const seen = await attempt(() => listSheets(bytes));
  if (seen === null) return broken();
  const sheets = seen.map(({ name }) => name);
  if (wanted !== undefined && !sheets.includes(wanted)) {
    const found = finding("error", "workbook-no-such-sheet", { sheet: wanted, sheets });
    return refused(found, { name: "xlsx", sheets });
  }
  const sheet = wanted ?? (await chooseSheet(bytes, seen));
  if (sheet === null) return refused(finding("error", "file-no-records", {}));
  const read: FormatRead = { name: "xlsx", sheets, sheet };
  if (wide && (await attempt(() => isWide(bytes, sheet))) !== false) return broken();
  const cells = await attempt(() => sheetCells(bytes, sheet));
  if (cells === null) return broken();
  const { findings, fileFindings, ...records } = sheetRecords(cells);
  const notes = wanted === undefined ? sheetNotes(seen, sheet) : [];
  return tableOfRecords(records, read, [...notes, ...fileFindings], findings);
}

async function sheetCells(bytes: Uint8Array, sheet: string): Promise<SheetCells> {
  const workbook = await readXlsx(bytes, { sheets: [sheet], readStyles: true });
  return workbook.sheets[0] ?? { rows: [] };
}

/** Which sheet was read, where there is more than one and nobody chose. */
function sheetNotes(seen: readonly SheetSeen[], sheet: string): Finding[] {
  if (seen.length < 2) return [];
  const hidden = seen.find(({ name }) => name === sheet)?.hidden === true;
  const others = seen.filter(({ name }) => name !== sheet).map(({ name }) => name);
  return [finding("warning", "workbook-sheet-read", { sheet, others, hidden })];
}
