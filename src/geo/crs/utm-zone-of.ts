import type { UtmCrs } from "./crs.ts";

/**
 * The WGS84 UTM zone a place lies in: 6° wide, each with its western edge (18 from 78° W eastward),
 * south of the equator S, on it and north of it N. Norway's odd zones are not made.
 */
export function utmZoneOf(lon: number, lat: number): UtmCrs {
  const turns = lon - 360 * Math.floor((lon + 180) / 360);
  const zone = Math.min(60, Math.floor((turns + 180) / 6) + 1);
  return { kind: "utm", datum: "WGS84", zone, hemisphere: lat < 0 ? "S" : "N" };
}
