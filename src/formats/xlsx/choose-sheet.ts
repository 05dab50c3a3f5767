import { findHeader } from "../table/find-header.ts";
import { cellText } from "./cell-text.ts";
import { readSheet } from "./read-sheet.ts";
import type { SheetContext } from "./sheet-reader.ts";
import type { SheetSeen } from "./workbook-parts.ts";

/** Rows of a sheet looked at to see whether it holds a table. */
const LOOKED_AT = 60;

/** 2: a header with a row under it; 1: anything; 0: nothing, or no sheet of cells at all. */
async function tableLikeness(
  bytes: Uint8Array,
  sheet: SheetSeen,
  context: SheetContext,
): Promise<0 | 1 | 2> {
  let first: string[][];
  try {
    const { rows } = await readSheet(bytes, sheet, { ...context, mostRows: LOOKED_AT });
    first = rows
      .map((values) => values.map((value) => cellText(value, "")))
      .filter((cells) => cells.some((cell) => cell.trim() !== ""));
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
  context: SheetContext,
): Promise<SheetSeen | null> {
  const [only] = sheets;
  if (sheets.length === 1 && only) return only;
  let next: SheetSeen | null = null;
  for (const hidden of [false, true]) {
    for (const sheet of sheets.filter((one) => one.hidden === hidden)) {
      const likeness = await tableLikeness(bytes, sheet, context);
      if (likeness === 2) return sheet;
      if (likeness === 1 && next === null) next = sheet;
    }
    if (next !== null) return next;
  }
  return next;
}
