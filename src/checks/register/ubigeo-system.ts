import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { UbigeoSystem } from "../../domain/issue/register-issues.ts";
import type { DistrictBook } from "./district-book.ts";

const SYSTEMS = ["inei", "reniec"] as const;

/** The system a heading names, if it names one. */
export const systemNamed = (column: string): UbigeoSystem | null =>
  /reniec/i.test(column) ? "reniec" : /inei/i.test(column) ? "inei" : null;

export interface SystemRead {
  /** The system that the rows are held against: as named, else the one they fit; null where none can be said. */
  readonly system: UbigeoSystem | null;
  readonly found: Finding | null;
}

/** One more slip than agreement is no system. */
const MOST_SLIPS = 0.5;

/**
 * The system of a column of codes, by its heading and by the districts written beside them. The same figures name different
 * districts in the two systems: a heading that names none is told, and one that names the wrong one too.
 */
export function ubigeoSystem(
  pairs: readonly (readonly [code: string, district: string])[],
  book: DistrictBook,
  column: string,
): SystemRead {
  const fits = { inei: 0, reniec: 0 };
  let known = 0;
  let filled = 0;
  for (const [code, name] of pairs) {
    if (code === "") continue;
    filled++;
    const district = book.named(name);
    if (!district) continue;
    known++;
    for (const system of SYSTEMS) if (book.coded(code, system) === district) fits[system]++;
  }
  const named = systemNamed(column);
  if (filled === 0) return { system: named, found: null };
  const best = fits.inei >= fits.reniec ? "inei" : "reniec";
  const both = fits.inei === fits.reniec;
  const agrees = known > 0 && fits[best] > known * MOST_SLIPS;
  if (named === null) {
    const params = {
      column,
      fits: agrees ? (both ? ("both" as const) : best) : null,
      rows: fits[best],
    } as const;
    const found = finding("warning", "ubigeo-system-unnamed", params, column);
    return { system: agrees && !both ? best : null, found };
  }
  if (agrees && !both && best !== named && fits[named] < known * MOST_SLIPS) {
    const params = { column, named, fits: best, rows: fits[best] - fits[named] } as const;
    return { system: null, found: finding("warning", "ubigeo-system-differs", params, column) };
  }
  return { system: named, found: null };
}
