import type { DistrictBook } from "./district-book.ts";

/** How many codes are those of the district written beside them, in either system. */
export interface UbigeoFits {
  readonly filled: number;
  /** Filled ones beside a district that is known. */
  readonly known: number;
  readonly inei: number;
  readonly reniec: number;
}

export function ubigeoFits(
  pairs: readonly (readonly [code: string, district: string])[],
  book: DistrictBook,
): UbigeoFits {
  const fits = { filled: 0, known: 0, inei: 0, reniec: 0 };
  for (const [code, name] of pairs) {
    if (code === "") continue;
    fits.filled++;
    const district = book.named(name);
    if (!district) continue;
    fits.known++;
    if (book.coded(code, "inei") === district) fits.inei++;
    if (book.coded(code, "reniec") === district) fits.reniec++;
  }
  return fits;
}

/** One more slip than agreement is no system. */
const MOST_SLIPS = 0.5;

/** The system that the codes agree with; null where neither does, or no district tells. */
export const systemFitted = ({
  known,
  inei,
  reniec,
}: UbigeoFits): "inei" | "reniec" | "both" | null => {
  if (!(known > 0 && Math.max(inei, reniec) > known * MOST_SLIPS)) return null;
  return inei === reniec ? "both" : inei > reniec ? "inei" : "reniec";
};
