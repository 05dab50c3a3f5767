import { type Finding, finding } from "../../domain/issue/finding.ts";
import { isMissing } from "../../domain/written/parse-number.ts";

const DIGITS = 8;
/** A DNI of fewer figures than this has lost more than zeros. */
const FEWEST = 5;

/** A DNI that is not of 8 digits. Lost zeros are told, never put back: only the document knows. */
export function dniDigits(cell: string, column: string): Finding | null {
  if (isMissing(cell)) return null;
  const text = cell.replace(/[\s.-]/g, "");
  const otherSigns = !/^\d+$/.test(text);
  const digits = text.replace(/\D/g, "").length;
  if (!otherSigns && digits === DIGITS) return null;
  if (!otherSigns && digits < DIGITS && digits >= FEWEST) {
    return finding("warning", "dni-zeros-lost", { digits }, column);
  }
  return finding("warning", "dni-not-8-digits", { digits, otherSigns }, column);
}
