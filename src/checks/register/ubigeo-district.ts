import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { UbigeoSystem } from "../../domain/issue/register-issues.ts";
import { isMissing } from "../../domain/written/parse-number.ts";
import type { DistrictBook } from "./district-book.ts";

/** A code that is not of 6 digits, or that is another district's than the one written beside it. */
export function ubigeoDistrict(
  cell: string,
  name: string,
  system: UbigeoSystem | null,
  book: DistrictBook,
  column: string,
): Finding | null {
  if (isMissing(cell)) return null;
  const code = cell.trim();
  if (!/^\d{6}$/.test(code)) {
    return finding("warning", "ubigeo-not-6-digits", { value: code.slice(0, 20) }, column);
  }
  const district = book.named(name);
  if (system === null || !district) return null;
  const means = book.coded(code, system);
  if (means === district) return null;
  const other = system === "inei" ? "reniec" : "inei";
  const params = {
    value: code,
    system,
    means: means?.name ?? null,
    district: district.name,
    fitsOther: book.coded(code, other) === district,
  };
  return finding("warning", "ubigeo-other-district", params, column);
}

/** The six digits of a code of five that, with its zero, is the district's own; null where that is not the one reading. */
export function ubigeoWhole(
  cell: string,
  name: string,
  system: UbigeoSystem | null,
  book: DistrictBook,
): string | null {
  const whole = `0${cell.trim()}`;
  if (system === null || !/^\d{6}$/.test(whole)) return null;
  const district = book.named(name);
  return district !== undefined && book.coded(whole, system) === district ? whole : null;
}
