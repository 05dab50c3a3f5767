import { readXlsx, streamXlsxRows } from "hucre/xlsx";
import { findHeader } from "../table/find-header.ts";
import { cellText } from "./cell-text.ts";

export interface SheetSeen {
  readonly name: string;
  readonly hidden: boolean;
}

/** Rows of a sheet looked at to see whether it holds a table. */
const LOOKED_AT = 60;

/** The sheets of a workbook in their order; nothing of them is read. */
export async function listSheets(bytes: Uint8Array): Promise<SheetSeen[]> {
  const seen: SheetSeen[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      seen.push({ name, hidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  return seen;
}

/** 2: a header with a row under it; 1: anything; 0: nothing, or no sheet of cells at all. */
async function tableLikeness(bytes: Uint8Array, sheet: string): Promise<0 | 1 | 2> {
  const first: string[][] = [];
  try {
    for await (const { values } of streamXlsxRows(bytes, { sheet, maxRows: LOOKED_AT })) {
      const cells = values.map((value) => cellText(value, ""));
      if (cells.some((cell) => cell.trim() !== "")) first.push(cells);
    }
  } catch {
    return 0;
  }
  if (first.length === 0) return 0;
  const header = findHeader(first);
  const wide = first.filter((cells) => cells.filter((cell) => cell.trim() !== "").length > 1);
  return wide.length > 1 && (header === null || header < first.length - 1) ? 2 : 1;
}

/**
 * The sheet to read: the first that holds a table, else the first that holds anything; a hidden one only where no other
 * does. null where all are empty.
 */
export async function chooseSheet(
  bytes: Uint8Array,
  sheets: readonly SheetSeen[],
): Promise<string | null> {
  const [only] = sheets;
  if (sheets.length === 1 && only) return only.name;
  let next: string | null = null;
  for (const hidden of [false, true]) {
    for (const sheet of sheets.filter((one) => one.hidden === hidden)) {
      const likeness = await tableLikeness(bytes, sheet.name);
      if (likeness === 2) return sheet.name;
      if (likeness === 1 && next === null) next = sheet.name;
    }
    if (next !== null) return next;
  }
  return next;
}
