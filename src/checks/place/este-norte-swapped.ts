import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Easting and northing in each other's place: a northing of Peru is between 7.9 and 10 million metres, an easting below 1 million. */
export function esteNorteSwapped(este: number, norte: number): Finding | null {
  const swapped = este > 7.9e6 && este <= 1e7 && norte > 0 && norte < 1.2e6;
  return swapped ? finding("error", "place-este-norte-swapped", { este, norte }) : null;
}
