import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { FormatRead, FormatReading } from "../format-reading.ts";
import { tableOfRecords } from "../table/table-of-records.ts";
import { XmlFault, type XmlHandler } from "../xml/xml-scanner.ts";
import { scanPart } from "../zip/scan-part.ts";
import { PartFailure } from "../zip/unpack-part.ts";
import { type ZipPart, zipParts } from "../zip/zip-parts.ts";
import { chooseSheet } from "./choose-sheet.ts";
import { NumberFormats } from "./number-formats.ts";
import { readSheet } from "./read-sheet.ts";
import { SharedStrings } from "./shared-strings.ts";
import { NoSuchCell, type SheetContext, TooManyCells } from "./sheet-reader.ts";
import { sheetRecords } from "./sheet-records.ts";
import { claimedTooLarge, MOST_CELLS, tooManyCells } from "./workbook-bounds.ts";
import { type SheetSeen, workbookParts } from "./workbook-parts.ts";

const refused = (found: Finding, read: FormatRead = { name: "xlsx" }): FormatReading => ({
  kind: "refused",
  read,
  finding: found,
});

/**
 * One sheet of a workbook as a table: `wanted` by its name, else the first that holds one. Formulas count with the value
 * stored beside them; nothing is ever computed, no link followed, no macro looked at. Parts are read while they are
 * unpacked. No bytes make it reject.
 */
export async function readWorkbook(bytes: Uint8Array, wanted?: string): Promise<FormatReading> {
  const parts = zipParts(bytes);
  if (parts === null) return refused(finding("error", "workbook-damaged", {}));
  const claimed = claimedTooLarge(parts);
  if (claimed) return refused(claimed);
  try {
    return await readParts(bytes, parts, wanted);
  } catch (fault) {
    if (fault instanceof TooManyCells) return refused(tooManyCells());
    const known = [XmlFault, PartFailure, NoSuchCell].some((one) => fault instanceof one);
    if (!known) throw fault;
    return refused(finding("error", "workbook-damaged", {}));
  }
}

async function readParts(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  wanted: string | undefined,
): Promise<FormatReading> {
  const { sheets: seen, from1904, ...shared } = await workbookParts(bytes, parts);
  const sheets = seen.map(({ name }) => name);
  if (wanted !== undefined && !sheets.includes(wanted)) {
    const found = finding("error", "workbook-no-such-sheet", { sheet: wanted, sheets });
    return refused(found, { name: "xlsx", sheets });
  }
  const scan = async <T extends XmlHandler>(part: ZipPart | null, handler: T): Promise<T> => {
    if (part) await scanPart(bytes, part, handler);
    return handler;
  };
  const { texts } = await scan(shared.strings, new SharedStrings());
  const formats = await scan(shared.styles, new NumberFormats());
  const context: SheetContext = { texts, formats, from1904, mostCells: MOST_CELLS };
  const chosen =
    wanted === undefined
      ? await chooseSheet(bytes, seen, context)
      : seen.find(({ name }) => name === wanted);
  if (!chosen) return refused(finding("error", "file-no-records", {}));
  const read: FormatRead = { name: "xlsx", sheets, sheet: chosen.name };
  const cells = await readSheet(bytes, chosen, context);
  const { findings, fileFindings, ...records } = sheetRecords(cells);
  const notes = wanted === undefined ? sheetNotes(seen, chosen) : [];
  return tableOfRecords(records, read, [...notes, ...fileFindings], findings);
}

/** Which sheet was read, where there is more than one and nobody chose. */
function sheetNotes(seen: readonly SheetSeen[], { name: sheet, hidden }: SheetSeen): Finding[] {
  if (seen.length < 2) return [];
  const others = seen.filter(({ name }) => name !== sheet).map(({ name }) => name);
  return [finding("warning", "workbook-sheet-read", { sheet, others, hidden })];
}
