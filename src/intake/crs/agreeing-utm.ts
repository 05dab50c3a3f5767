import type { TableReading } from "../../formats/format-reading.ts";
import { UTM_17S, UTM_18S, type UtmCrs, WGS84 } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import type { HeaderWords } from "../columns/header-words.ts";
import type { PlacePair } from "../columns/place-pairs.ts";
import { readXY } from "../table/read-xy.ts";

/** Zones and datums in use in Peru's north. */
const CANDIDATES: readonly UtmCrs[] = [UTM_17S, UTM_18S].flatMap((crs) => [
  crs,
  { ...crs, datum: "PSAD56" as const },
]);
/** Degrees of five decimals and whole metres leave this much between them; datums are 450 m apart. Metres. */
const AGREE = 5;

/**
 * Where a table writes every place in degrees and in metres as well, the pair in metres and the CRS in which both say the
 * same: metres are taken as typed then, not by way of rounded degrees. null where any row has the one without the other,
 * or they disagree.
 */
export function agreeingUtm(
  { cells, columns }: TableReading,
  headers: readonly HeaderWords[],
  pairs: readonly PlacePair[],
): { readonly pair: PlacePair; readonly crs: UtmCrs } | null {
  const degrees = pairs[0];
  const metres = pairs.find(({ writing }) => writing === "este-norte");
  if (degrees?.writing !== "lat-lon" || degrees.reason !== "name" || !metres) return null;
  let left = CANDIDATES;
  let seen = 0;
  for (const record of cells) {
    const a = readXY(record, degrees, columns, headers).place;
    const b = readXY(record, metres, columns, headers).place;
    if (!a && !b) continue;
    if (!a || !b) return null;
    seen++;
    left = left.filter((crs) => {
      const [x, y] = projectPoint(a.x, a.y, WGS84, crs);
      return Math.hypot(x - b.x, y - b.y) <= AGREE;
    });
    if (left.length === 0) return null;
  }
  const crs = left[0];
  return crs === undefined || seen === 0 ? null : { pair: metres, crs };
}
