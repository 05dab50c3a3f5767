import type { UbigeoSaid } from "../../domain/import-choices.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { UbigeoSystem } from "../../domain/issue/register-issues.ts";
import type { DistrictBook } from "./district-book.ts";
import { systemFitted, ubigeoFits } from "./ubigeo-fits.ts";

/** The system a heading names, if it names one. */
export const systemNamed = (column: string): UbigeoSystem | null =>
  /reniec/i.test(column) ? "reniec" : /inei/i.test(column) ? "inei" : null;

export interface SystemRead {
  /** The system that the rows are held against: as named, else the one they fit; null where none can be said. */
  readonly system: UbigeoSystem | null;
  readonly found: Finding | null;
}

/** So few codes of the named system fit that its name is doubted. */
const MOST_SLIPS = 0.5;

/**
 * The system of a column of codes: as a person said, else by its heading and by the districts written beside them. The same
 * figures name different districts in the two systems: a heading that names none is told, unless a person said it, and what
 * the districts speak against too.
 */
export function ubigeoSystem(
  pairs: readonly (readonly [code: string, district: string])[],
  book: DistrictBook,
  column: string,
  said?: UbigeoSaid,
): SystemRead {
  const fits = ubigeoFits(pairs, book);
  const { filled, known } = fits;
  const named = said === undefined || said === "unknown" ? systemNamed(column) : said;
  if (filled === 0) return { system: named, found: null };
  const best = systemFitted(fits);
  if (named === null) {
    const rows = Math.max(fits.inei, fits.reniec);
    const found = finding("warning", "ubigeo-system-unnamed", { column, fits: best, rows }, column);
    const system = said === "unknown" || best === "both" ? null : best;
    return { system, found };
  }
  if (best !== null && best !== "both" && best !== named && fits[named] < known * MOST_SLIPS) {
    const params = { column, named, fits: best, rows: fits[best] - fits[named] } as const;
    return { system: null, found: finding("warning", "ubigeo-system-differs", params, column) };
  }
  return { system: named, found: null };
}
