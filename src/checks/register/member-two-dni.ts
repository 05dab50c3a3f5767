import { type Finding, finding } from "../../domain/issue/finding.ts";

const DIGITS = 8;

/** A DNI as it is compared: its digits, zeros a spreadsheet took away put back; "" where there is none. */
export function dniKey(cell: string): string {
  const digits = cell.replace(/\D/g, "");
  return digits === "" ? "" : digits.padStart(DIGITS, "0");
}

/** One member code that stands with two DNI. Neither DNI is told: they are personal. */
export const memberTwoDni = (
  code: string,
  firstRow: number,
  rows: readonly number[],
  column: string,
): Finding =>
  finding(
    "warning",
    "member-two-dni",
    { code: code.trim().slice(0, 60), row: firstRow, rows: rows.length },
    column,
  );
