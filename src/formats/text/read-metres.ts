import { isMissing, type NumberReading, parseNumber } from "../../domain/written/parse-number.ts";

const DRESSED =
  /^(?:este|norte|[enxy])?\s*[:=]?\s*([-+−]?\d[\d.,'’\s\u00a0]*(?:e[-+]?\d{1,3})?)\s*(?:m(?:ts?|etros)?\.?)?\s*(?:este|norte|[en])?\.?$/i;

/** A reading of metres; `doubted` when the text had two readings and only `fits` could tell. */
export type MetresReading =
  | { readonly kind: "number"; readonly value: number; readonly doubted: boolean }
  | { readonly kind: "ambiguous" | "missing" | "none" };

/** Metres as people write coordinates: "728,498.29", "728498 m E", "N 9412345". `fits` says which numbers can be meant. */
export function readMetres(cell: string, fits: (value: number) => boolean): MetresReading {
  if (isMissing(cell)) return { kind: "missing" };
  let reading: NumberReading = parseNumber(cell);
  if (reading.kind === "none") {
    const dressed = DRESSED.exec(cell.trim());
    if (dressed) reading = parseNumber((dressed[1] as string).trim());
  }
  if (reading.kind === "number") return { kind: "number", value: reading.value, doubted: false };
  if (reading.kind !== "ambiguous") return { kind: reading.kind };
  const decimal = fits(reading.decimal);
  const thousands = fits(reading.thousands);
  if (decimal === thousands) return { kind: "ambiguous" };
  return { kind: "number", value: decimal ? reading.decimal : reading.thousands, doubted: true };
}
