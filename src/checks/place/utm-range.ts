import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Figures that no UTM zone has in Peru: northings run from 7.9 to 10 million metres, eastings from 0 to 1.2 million. */
export function utmRange(este: number, norte: number): Finding | null {
  const fits = este > 0 && este < 1.2e6 && norte > 7.9e6 && norte < 1.01e7;
  return fits ? null : finding("error", "place-utm-range", { este, norte });
}
