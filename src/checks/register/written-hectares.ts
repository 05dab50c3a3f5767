import { isMissing, parseNumber } from "../../domain/written/parse-number.ts";

const UNIT = /\s*(?:has?\.?|hect[aá]reas?|hectares?)$/i;
/** "½ ha" and its like are words; more than this is no plot's figure in any unit. */
const MOST = 1e8;

/**
 * The figure of a cell of hectares: "1.45", "1,45 ha", "2 has". A mark before three digits is a decimal one: no coffee plot
 * has thousands of hectares. null where there is none, NaN where what stands there is no figure.
 */
export function writtenHectares(cell: string): number | null {
  if (isMissing(cell)) return null;
  const read = parseNumber(cell.trim().replace(UNIT, ""));
  if (read.kind === "missing") return null;
  const value =
    read.kind === "number" ? read.value : read.kind === "ambiguous" ? read.decimal : Number.NaN;
  return value >= 0 && value < MOST ? value : Number.NaN;
}
