import { type Finding, finding } from "../../domain/issue/finding.ts";

/**
 * Radii of a circle as large as the district within which its plots surely lie, seen from the capital: districts are up to
 * four times as long as wide, and no free boundary of theirs is good enough to hold a plot against.
 */
const RADII = 3;
const LEAST_KM = 25;

/** A plot so far from its own district's capital that it lies in another. `km`: as the crow flies. */
export function farFromDistrict(
  district: { readonly name: string; readonly areaKm2: number },
  km: number,
): Finding | null {
  const most = Math.max(LEAST_KM, RADII * Math.sqrt(district.areaKm2 / Math.PI));
  return km > most
    ? finding("warning", "place-far-from-district", { district: district.name, km })
    : null;
}
