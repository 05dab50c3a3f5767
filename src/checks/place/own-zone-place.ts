import { type Finding, finding } from "../../domain/issue/finding.ts";
import { type UtmCrs, WGS84 } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import { esteNorteSwapped } from "./este-norte-swapped.ts";
import { utmRange } from "./utm-range.ts";
import { zeroZero } from "./zero-zero.ts";
import { rowZoneMismatch, zoneMismatch } from "./zone-mismatch.ts";

/**
 * What is wrong with the place of a row that names a zone of its own, in the figures of the row: what they become in the
 * file's zone is nowhere in the file. null where they can be brought there.
 */
export function ownZonePlace(
  este: number,
  norte: number,
  own: UtmCrs,
  [x, y]: readonly [number, number],
): Finding | null {
  const found =
    zeroZero(este, norte) ??
    esteNorteSwapped(este, norte) ??
    utmRange(este, norte) ??
    rowZoneMismatch(este, norte, own) ??
    zoneMismatch(este, norte, own);
  if (found !== null || utmRange(x, y) === null) return found;
  const [lon, lat] = projectPoint(este, norte, own, WGS84);
  return finding("error", "place-outside-work-area", { lon, lat });
}
