import type { ColumnRole } from "../../domain/import-choices.ts";
import type { NamedColumn } from "./assign-columns.ts";

/** Two columns (the same one twice for WKT and "lat, lon" cells) that place a record. */
export interface PlacePair {
  readonly writing: "lat-lon" | "este-norte" | "wkt";
  readonly x: number;
  readonly y: number;
  readonly reason: "name" | "values" | "user";
}

/** Every way in which the columns can place records, best first. */
export function placePairs(
  columns: readonly NamedColumn[],
  chosen: (role: ColumnRole) => number | null,
): readonly PlacePair[] {
  const user = chosenPair(chosen);
  if (user) return [user];
  const pairs: PlacePair[] = [];
  const wkt = columns.find(({ values }) => values.wkt > 0.5);
  if (wkt) pairs.push({ writing: "wkt", x: wkt.index, y: wkt.index, reason: "name" });
  const xs = columns.filter(({ name }) => name === "lon" || name === "este" || name === "x");
  const ys = columns.filter(({ name }) => name === "lat" || name === "norte" || name === "y");
  for (const x of xs) {
    const y = ys.find((one) => partnerOf(x, one) && !pairs.some((pair) => pair.y === one.index));
    if (y) pairs.push(byValues(x, y));
  }
  const both = columns.find(({ name, values }) => name === "lat-lon" && values.filled > 0);
  if (both && pairs.length === 0) {
    pairs.push({ writing: "lat-lon", x: both.index, y: both.index, reason: "name" });
  }
  if (pairs.length === 0) pairs.push(...unnamedPairs(columns));
  return pairs.sort((a, b) => rank(b, columns) - rank(a, columns));
}

function chosenPair(chosen: (role: ColumnRole) => number | null): PlacePair | null {
  const wkt = chosen("wkt");
  if (wkt !== null) return { writing: "wkt", x: wkt, y: wkt, reason: "user" };
  const [este, norte] = [chosen("este"), chosen("norte")];
  if (este !== null && norte !== null) {
    return { writing: "este-norte", x: este, y: norte, reason: "user" };
  }
  const [lon, lat] = [chosen("lon"), chosen("lat")];
  if (lon !== null && lat !== null) return { writing: "lat-lon", x: lon, y: lat, reason: "user" };
  return null;
}

const PARTNERS: Readonly<Record<string, string>> = { lon: "lat", este: "norte", x: "y" };

const partnerOf = (x: NamedColumn, y: NamedColumn): boolean => PARTNERS[x.name ?? ""] === y.name;

/** Names say degrees or metres, but values decide: "X" holds either, and "latitud" may hold northings. */
function byValues(x: NamedColumn, y: NamedColumn): PlacePair {
  const degrees = Math.min(x.values.degrees, y.values.degrees);
  const metres = Math.max(
    Math.min(x.values.este, y.values.norte),
    Math.min(x.values.norte, y.values.este),
  );
  const named = x.name === "lon" ? "lat-lon" : "este-norte";
  let writing: "lat-lon" | "este-norte" = named;
  if (degrees > 0.5 && metres < 0.5 && named === "este-norte") {
    const zeros = x.values.peruLon + x.values.peruLat + y.values.peruLon + y.values.peruLat;
    if (zeros > 0.8) writing = "lat-lon";
  } else if (metres > 0.5) writing = "este-norte";
  return { writing, x: x.index, y: y.index, reason: "name" };
}

/** Columns with no telling name whose values can only be a place. */
function unnamedPairs(columns: readonly NamedColumn[]): PlacePair[] {
  const one = (test: (column: NamedColumn) => boolean): NamedColumn | undefined => {
    const found = columns.filter(test);
    return found.length === 1 ? found[0] : undefined;
  };
  const este = one(({ values }) => values.filled > 0 && values.este > 0.8);
  const norte = one(({ values }) => values.filled > 0 && values.norte > 0.8);
  if (este && norte) {
    return [{ writing: "este-norte", x: este.index, y: norte.index, reason: "values" }];
  }
  const lon = one(({ values }) => values.filled > 0 && values.peruLon > 0.8);
  const lat = one(({ values }) => values.filled > 0 && values.peruLat > 0.8);
  if (lon && lat) return [{ writing: "lat-lon", x: lon.index, y: lat.index, reason: "values" }];
  return [];
}

/** Pairs whose values can be places come before those whose values cannot; degrees before metres, WKT before both. */
function rank(pair: PlacePair, columns: readonly NamedColumn[]): number {
  const x = (columns[pair.x] as NamedColumn).values;
  const y = (columns[pair.y] as NamedColumn).values;
  if (pair.writing === "wkt") return 10;
  if (pair.x === pair.y) return 1;
  const fit =
    pair.writing === "lat-lon"
      ? Math.max(Math.min(x.peruLon, y.peruLat), Math.min(x.peruLat, y.peruLon))
      : Math.max(Math.min(x.este, y.norte), Math.min(x.norte, y.este));
  return fit * 5 + (pair.writing === "lat-lon" ? 0.5 : 0) + Math.min(x.filled, y.filled) / 1000;
}
