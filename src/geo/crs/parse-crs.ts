import { type Crs, type Datum, WGS84 } from "./crs.ts";
import { crsOfEpsg } from "./epsg.ts";

const CRS84 =
  /^(?:urn:ogc:def:crs:ogc:[\d.]*:|https?:\/\/www\.opengis\.net\/def\/crs\/ogc\/[\d.]+\/|ogc:)?crs:?84$/;
const EPSG =
  /^(?:epsg:{0,2}\s*|urn:(?:x-)?ogc:def:crs:epsg:(?:[\d.]*:)?|https?:\/\/www\.opengis\.net\/def\/crs\/epsg\/[\d.]+\/)?(\d{4,5})$/;
const UTM = /^(?:utm ?)?(?:zone |zona |z)?(\d{1,2}) ?([nsml]|sur|norte)$/;
const DATUM = /\b(wgs[ -]?(?:19)?84|psad[ -]?(?:19)?56)\b/;

/**
 * Reads a CRS as files and people write it: `EPSG:32717`, `32717`, OGC's URN and URL forms, `CRS84`,
 * `UTM 17S WGS84`, `PSAD56 / UTM zone 17S`, `utm17s`, `17S`, `17M` by its band (WGS84 where no datum is named). Coordinates are taken as
 * lon, lat in every case, as GeoJSON has them. null for what it does not know.
 */
export function parseCrs(text: string): Crs | null {
  const plain = text.trim().toLowerCase();
  if (CRS84.test(plain)) return WGS84;
  const code = EPSG.exec(plain)?.[1];
  if (code) return crsOfEpsg(Number(code));

  const named = DATUM.exec(plain)?.[1];
  const datum: Datum = named?.startsWith("p") ? "PSAD56" : "WGS84";
  const rest = plain
    .replace(DATUM, " ")
    .replace(/[/,_-]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (rest === "") return named ? { kind: "geographic", datum } : null;
  const utm = UTM.exec(rest);
  const zone = Number(utm?.[1]);
  if (!utm || zone < 1 || zone > 60) return null;
  return { kind: "utm", datum, zone, hemisphere: utm[2]?.startsWith("n") ? "N" : "S" };
}
