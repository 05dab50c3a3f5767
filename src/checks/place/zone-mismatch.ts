import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { UtmCrs } from "../../geo/crs/crs.ts";
import { WGS84 } from "../../geo/crs/crs.ts";
import { crsName } from "../../geo/crs/crs-name.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import { inWorkArea, mayBeInPeru } from "./peru-outline.ts";

const ZONES = [17, 18, 19] as const;

/**
 * The other zone of Peru in which the same figures fall in the work area (or at least in Peru), that of the south first
 * where the north's was written; null when none.
 */
export function likelierZone(este: number, norte: number, crs: UtmCrs): UtmCrs | null {
  let second: UtmCrs | null = null;
  for (const zone of [crs.zone, ...ZONES]) {
    if (zone === crs.zone && crs.hemisphere === "S") continue;
    const other: UtmCrs = { ...crs, zone, hemisphere: "S" };
    const [lon, lat] = projectPoint(este, norte, other, WGS84);
    if (inWorkArea(lon, lat)) return other;
    if (mayBeInPeru(lon, lat)) second ??= other;
  }
  return second;
}

/** Abroad in the zone that is written, in Peru in another: eastings of 26,500 to 104,700 are zone 18 here. */
export function zoneMismatch(este: number, norte: number, crs: UtmCrs): Finding | null {
  const [lon, lat] = projectPoint(este, norte, crs, WGS84);
  if (mayBeInPeru(lon, lat)) return null;
  const likely = likelierZone(este, norte, crs);
  if (!likely) return null;
  const params = { este, zone: crsName(crs), likely: crsName(likely) };
  return finding("error", "place-zone-mismatch", params);
}

/**
 * The same for a row that names a zone of its own, beside a file of another: far from the area of work in the zone it
 * names, inside it in another.
 */
export function rowZoneMismatch(este: number, norte: number, crs: UtmCrs): Finding | null {
  if (inWorkArea(...projectPoint(este, norte, crs, WGS84))) return null;
  const likely = likelierZone(este, norte, crs);
  if (!likely || !inWorkArea(...projectPoint(este, norte, likely, WGS84))) return null;
  const params = { este, zone: crsName(crs), likely: crsName(likely) };
  return finding("error", "place-zone-mismatch", params);
}
