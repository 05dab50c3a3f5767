import { scanPart } from "../zip/scan-part.ts";
import type { SheetCells } from "./sheet-cells.ts";
import { EnoughRows, type SheetContext, SheetReader } from "./sheet-reader.ts";
import type { SheetSeen } from "./workbook-parts.ts";

/** The cells of one sheet; none of a chart. Throws as `scanPart` and `SheetReader` do. */
export async function readSheet(
  bytes: Uint8Array,
  { part }: SheetSeen,
  context: SheetContext,
): Promise<SheetCells> {
  const reader = new SheetReader(context);
  try {
    if (part) await scanPart(bytes, part, reader);
  } catch (reason) {
    if (!(reason instanceof EnoughRows)) throw reason;
  }
  return reader.sheet();
}
