import { altitudeFault } from "../../checks/trials/altitude-fault.ts";
import type { Finding } from "../../domain/issue/finding.ts";
import { isMissing, parseNumber } from "../../domain/written/parse-number.ts";

const METRES = /\s*m(?:\.?\s*s\.?\s*n\.?\s*m\.?|ts\.?|etros|asl|\.)?$/i;
const FEET = /\s*(?:ft\.?|feet|pies|')$/i;

/**
 * Metres above sea level of a cell: "1,477 msnm", "1.477" (thousands: no altitude has three decimals), "1477,5". NaN where
 * it is empty, and where it says something that is no altitude of coffee, with a finding.
 */
export function readAltitude(
  cell: string,
  column: string,
): { readonly metres: number; readonly found: Finding | null } {
  if (isMissing(cell)) return { metres: Number.NaN, found: null };
  const text = cell.trim();
  const feet = FEET.test(text);
  const read = parseNumber(text.replace(FEET, "").replace(METRES, ""));
  const figure =
    read.kind === "number" ? read.value : read.kind === "ambiguous" ? read.thousands : Number.NaN;
  const found = altitudeFault(figure, feet, column, cell);
  return { metres: found ? Number.NaN : figure, found };
}
