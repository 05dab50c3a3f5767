import type { PlaceField } from "../../domain/import-choices.ts";
import type { HeaderWords } from "./header-words.ts";

/** x and y may be degrees or metres: the values say which. */
export type PlaceName = PlaceField | "x" | "y" | "lat-lon";

const WORDS: Readonly<Record<string, PlaceName>> = {
  lat: "lat",
  latitud: "lat",
  latitude: "lat",
  lati: "lat",
  lon: "lon",
  long: "lon",
  lng: "lon",
  longitud: "lon",
  longitude: "lon",
  este: "este",
  east: "este",
  easting: "este",
  norte: "norte",
  north: "norte",
  northing: "norte",
  norting: "norte",
  wkt: "wkt",
  geom: "wkt",
  geometry: "wkt",
  geometria: "wkt",
  huso: "zona",
  zona: "zona",
  zone: "zona",
  datum: "datum",
  vertice: "orden",
  vertices: "orden",
  vertex: "orden",
  orden: "orden",
  esquina: "orden",
  corner: "orden",
  punto: "orden",
  pto: "orden",
  hito: "orden",
};

/** Words that may stand beside a lone letter: "COORD_X", "utm_e", "POINT_Y". */
const AROUND_LETTER = new Set([
  "coord",
  "coords",
  "coordenada",
  "coordenadas",
  "utm",
  "point",
  "punto",
  "gps",
  "wgs84",
  "m",
  "mts",
  "metros",
  "pos",
  "centroide",
  "centroid",
  "17s",
  "18s",
  "19s",
  "zona",
  "wgs",
  "84",
]);

const LETTERS: Readonly<Record<string, PlaceName>> = { x: "x", y: "y", e: "este", n: "norte" };
const GLUED: Readonly<Record<string, PlaceName>> = {
  utme: "este",
  utmx: "este",
  utmn: "norte",
  utmy: "norte",
  xutm: "este",
  yutm: "norte",
  coordx: "x",
  coordy: "y",
  xcoord: "x",
  ycoord: "y",
  pointx: "x",
  pointy: "y",
  mestes: "este",
  latlon: "lat-lon",
  latlong: "lat-lon",
  latlng: "lat-lon",
};

/**
 * What a header promises about place; `strength` 2 for a name of its own ("latitud"), 1 for one that other things are
 * called as well ("zona" a quarter, "punto" a monitoring point, "x").
 */
export function placeName(header: HeaderWords): { name: PlaceName; strength: 1 | 2 } | null {
  const { words, key, hemisphere } = header;
  const glued = GLUED[key.replaceAll("_", "")];
  if (glued) return { name: glued, strength: 2 };
  // "Coord. (E)": the letter stands in brackets.
  const side = hemisphere === "E" ? "este" : hemisphere === "N" ? "norte" : null;
  if (side && words.length > 0 && words.every((word) => AROUND_LETTER.has(word)))
    return { name: side, strength: 1 };
  if (/^(?:lat|latitud)_?(?:y_)?(?:lon|long|longitud)$/.test(key)) {
    return { name: "lat-lon", strength: 2 };
  }
  if (/^(?:coordenadas?|ubicacion|gps|posicion|coords?)(?:_gps|_geograficas?)?$/.test(key)) {
    return { name: "lat-lon", strength: 1 };
  }
  const named = words.map((word) => WORDS[word]).filter((name) => name !== undefined);
  const weak = (name: PlaceName): boolean => name === "zona" || name === "orden";
  const strong = named.find((name) => !weak(name));
  if (strong && words.length <= 5) return { name: strong, strength: 2 };
  const letters = words.filter((word) => LETTERS[word] !== undefined);
  if (letters.length === 1 && words.every((w) => w === letters[0] || AROUND_LETTER.has(w))) {
    return { name: LETTERS[letters[0] as string] as PlaceName, strength: 1 };
  }
  const only = named[0];
  if (only && (words.length <= 2 || /^(?:zona|huso)/.test(key))) return { name: only, strength: 1 };
  if (/^(?:nro|num|numero)_(?:de_)?(?:vertice|punto|orden)$/.test(key)) {
    return { name: "orden", strength: 1 };
  }
  return null;
}
