import { type Crs, type Datum, WGS84 } from "../../geo/crs/crs.ts";
import { crsName } from "../../geo/crs/crs-name.ts";

/** Datums within a few centimetres of WGS84 in Peru: what is drawn or measured here cannot tell them apart. */
const LIKE_WGS84 = /wgs_?(?:19)?84|world_geodetic_system_1984|sirgas|itrf|peru_?(?:19)?96/;
const PSAD56 = /psad_?(?:19)?56|provisional_s(?:outh)?_american/;
const GRS80_A = 6_378_137;
const INTERNATIONAL_A = 6_378_388;
const SCALE = 0.9996;
const FALSE_EAST = 500_000;
const FALSE_NORTH = 10_000_000;
const DEGREE = Math.PI / 180;
const LONGEST_NAME = 80;

const number = (text: string | undefined): number =>
  text === undefined ? Number.NaN : Number(text);
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** A figure of the projection under one of its names. */
function parameter(wkt: string, names: string): number {
  const found = new RegExp(`parameter\\s*\\[\\s*"(?:${names})"\\s*,\\s*([-+\\d.e]+)`).exec(wkt);
  return number(found?.[1]);
}

function datumOf(wkt: string): Datum | null {
  const name = /(?:datum|ensemble)\s*\[\s*"([^"]*)"/.exec(wkt)?.[1]?.replace(/[\s-]+/g, "_") ?? "";
  const a = number(/(?:spheroid|ellipsoid)\s*\[\s*"[^"]*"\s*,\s*([\d.]+)/.exec(wkt)?.[1]);
  if (PSAD56.test(name)) return a === INTERNATIONAL_A ? "PSAD56" : null;
  return LIKE_WGS84.test(name) && a === GRS80_A ? "WGS84" : null;
}

/** Size of the last unit, metres or radians: that of the coordinates. */
function unitOf(wkt: string): number {
  const all = [...wkt.matchAll(/\b(?:length|angle)?unit\s*\[\s*"[^"]*"\s*,\s*([-+\d.e]+)/g)];
  return number(all.at(-1)?.[1]);
}

function crsOfWkt(wkt: string): Crs | null {
  const datum = datumOf(wkt);
  const meridian = /primem\s*\[\s*"[^"]*"\s*,\s*([-+\d.e]+)/.exec(wkt)?.[1];
  if (datum === null || number(meridian ?? "0") !== 0) return null;
  if (/^geo(?:gcs|gcrs|dcrs)/.test(wkt)) {
    if (Math.abs(unitOf(wkt) - DEGREE) > 1e-9) return null;
    return datum === "WGS84" ? WGS84 : { kind: "geographic", datum };
  }
  if (!/^proj(?:cs|crs)/.test(wkt) || !/transverse[_ ]mercator|gauss[_ ]kruger/.test(wkt))
    return null;
  const north = parameter(wkt, "false_northing|false northing");
  const zone = (parameter(wkt, "central_meridian|longitude of natural origin") + 183) / 6;
  const isUtm =
    near(parameter(wkt, "scale_factor|scale factor at natural origin"), SCALE) &&
    near(parameter(wkt, "false_easting|false easting"), FALSE_EAST) &&
    near(parameter(wkt, "latitude_of_origin|latitude of natural origin"), 0) &&
    (near(north, 0) || near(north, FALSE_NORTH)) &&
    near(unitOf(wkt), 1);
  if (!isUtm || !Number.isInteger(zone) || zone < 1 || zone > 60) return null;
  return { kind: "utm", datum, zone, hemisphere: near(north, 0) ? "N" : "S" };
}

/**
 * The CRS of a .prj file in a writing that `parseCrs` reads, told by its figures and not by its name; what is no WGS84 or
 * PSAD56 in degrees or UTM metres comes back by its own name. SIRGAS, ITRF and Perú 96 count as WGS84. null for an empty one.
 */
export function prjCrs(text: string): string | null {
  const wkt = text.replaceAll("\u0000", "").trim();
  if (wkt === "") return null;
  const crs = crsOfWkt(wkt.toLowerCase());
  if (crs) return crsName(crs);
  return (/\[\s*"([^"]+)"/.exec(wkt)?.[1] ?? wkt).slice(0, LONGEST_NAME);
}
