import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { FormatRead, FormatReading } from "../format-reading.ts";
import { findHeader } from "../table/find-header.ts";
import { tableOfRecords } from "../table/table-of-records.ts";
import { sheetRecords } from "../xlsx/sheet-records.ts";
import { claimedTooLarge, MOST_CELLS } from "../xlsx/workbook-bounds.ts";
import { XmlFault, type XmlHandler } from "../xml/xml-scanner.ts";
import { scanPart } from "../zip/scan-part.ts";
import { PartFailure } from "../zip/unpack-part.ts";
import { type ZipPart, zipParts } from "../zip/zip-parts.ts";
import { OdsContent, type OdsSheetSeen, TooManyCells } from "./content-reader.ts";

const FORMAT = "ods";
/** Rows of a sheet looked at to see whether it holds a table. */
const LOOKED_AT = 60;

const refused = (found: Finding, read: FormatRead = { name: FORMAT }): FormatReading => ({
  kind: "refused",
  read,
  finding: found,
});

const damaged = (): FormatReading => refused(finding("error", "file-damaged", { format: FORMAT }));

/** Whether a manifest says that the file is locked with a password. */
class Manifest implements XmlHandler {
  isLocked = false;

  open(name: string): void {
    if (name === "encryption-data") this.isLocked = true;
  }

  text(): void {}

  close(): void {}
}

/** What cannot be read of a manifest says nothing: the content tells whether it can. */
async function isLocked(bytes: Uint8Array, part: ZipPart | undefined): Promise<boolean> {
  const manifest = new Manifest();
  try {
    if (part) await scanPart(bytes, part, manifest);
  } catch (fault) {
    if (!(fault instanceof PartFailure || fault instanceof XmlFault)) throw fault;
  }
  return manifest.isLocked;
}

/**
 * One sheet of a spreadsheet of LibreOffice as a table: `wanted` by its name, else the first that holds one. Formulas count
 * with the value stored beside them. No bytes make it reject.
 */
export async function readOds(bytes: Uint8Array, wanted?: string): Promise<FormatReading> {
  const parts = zipParts(bytes);
  if (parts === null) return damaged();
  const claimed = claimedTooLarge(parts);
  if (claimed) return refused(claimed);
  const named = (name: string): ZipPart | undefined => parts.find((part) => part.name === name);
  if (await isLocked(bytes, named("META-INF/manifest.xml"))) {
    return refused(finding("error", "file-format-not-read", { format: "locked" }));
  }
  const content = named("content.xml");
  if (content === undefined) return damaged();
  try {
    return await readContent((sheet) => contentOf(bytes, content, sheet), wanted);
  } catch (fault) {
    if (fault instanceof PartFailure) return damaged();
    if (fault instanceof TooManyCells) {
      const found = { format: FORMAT, of: "cells", limit: MOST_CELLS } as const;
      return refused(finding("error", "file-unpacks-too-large", found));
    }
    if (!(fault instanceof XmlFault)) throw fault;
    return fault.kind === "entities"
      ? refused(finding("error", "file-xml-entities", {}))
      : damaged();
  }
}

/** The sheets and the cells of one of them, read while they are unpacked. */
async function contentOf(bytes: Uint8Array, part: ZipPart, sheet: number): Promise<OdsContent> {
  const content = new OdsContent(sheet, MOST_CELLS, LOOKED_AT);
  await scanPart(bytes, part, content);
  return content;
}

async function readContent(
  content: (sheet: number) => Promise<OdsContent>,
  wanted: string | undefined,
): Promise<FormatReading> {
  const first = await content(0);
  if (!first.isSpreadsheet) {
    return refused(finding("error", "file-format-not-read", { format: "word" }));
  }
  const sheets = first.sheets.map(({ name }) => name);
  const index = wanted === undefined ? chooseSheet(first.sheets) : sheets.indexOf(wanted);
  if (index === -1) {
    return wanted === undefined
      ? refused(finding("error", "file-no-records", {}))
      : refused(finding("error", "workbook-no-such-sheet", { sheet: wanted, sheets }), {
          name: FORMAT,
          sheets,
        });
  }
  const { name: sheet, hidden } = first.sheets[index]!;
  const cells = (index === 0 ? first : await content(index)).sheet();
  const { findings, fileFindings, ...records } = sheetRecords(cells);
  const others = sheets.filter((_, i) => i !== index);
  const notes =
    wanted === undefined && others.length > 0
      ? [finding("warning", "workbook-sheet-read", { sheet, others, hidden })]
      : [];
  const read = { name: FORMAT, sheets, sheet } as const;
  return tableOfRecords(records, read, [...notes, ...fileFindings], findings);
}

/** 2: a header with a row under it; 1: anything; 0: nothing. */
function tableLikeness({ first }: OdsSheetSeen): 0 | 1 | 2 {
  const filled = first
    .slice(0, LOOKED_AT)
    .map((row) => row.map((value) => String(value ?? "")))
    .filter((row) => row.some((cell) => cell.trim() !== ""));
  if (filled.length === 0) return 0;
  const header = findHeader(filled);
  const wide = filled.filter((row) => row.filter((cell) => cell.trim() !== "").length > 1);
  return wide.length > 1 && (header === null || header < filled.length - 1) ? 2 : 1;
}

/** The first sheet that holds a table, else the first that holds anything; a hidden one only where no other does. -1 for none. */
function chooseSheet(sheets: readonly OdsSheetSeen[]): number {
  const likeness = sheets.map((one, i) => ({ i, hidden: one.hidden, of: tableLikeness(one) }));
  for (const hidden of [false, true]) {
    const own = likeness.filter((one) => one.hidden === hidden && one.of > 0);
    const best = own.find((one) => one.of === 2) ?? own[0];
    if (best) return best.i;
  }
  return -1;
}
