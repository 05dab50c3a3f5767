import { type Finding, finding } from "../../domain/issue/finding.ts";
import { isMissing } from "../../domain/written/parse-number.ts";
import type { DistrictBook } from "./district-book.ts";

/** A district that is none of the known ones and looks like just one of them. A name from elsewhere in Peru is left alone. */
export function districtSpelling(cell: string, book: DistrictBook, column: string): Finding | null {
  if (isMissing(cell) || book.named(cell)) return null;
  const near = book.near(cell);
  if (!near) return null;
  const params = { value: cell.trim().slice(0, 60), nearest: near.name };
  return finding("warning", "district-misspelt", params, column);
}
