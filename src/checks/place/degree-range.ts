import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Degrees that do not exist. */
export function degreeRange(lon: number, lat: number): Finding | null {
  if (!(Math.abs(lat) <= 90)) return finding("error", "place-latitude-range", { lat });
  if (!(Math.abs(lon) <= 180)) return finding("error", "place-longitude-range", { lon });
  return null;
}
