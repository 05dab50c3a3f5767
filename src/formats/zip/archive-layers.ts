import { baseName, endingOf } from "./part-name.ts";
import type { ZipPart } from "./zip-parts.ts";

/** Something in an archive that can be read by itself: one file, or the files of one Shapefile. */
export interface ArchiveLayer {
  /** As a person knows it: the file's name, with its folders where another has the same. */
  readonly name: string;
  /** Ending of the file, "shp" for a Shapefile, "" for parts of one without a .shp. */
  readonly ending: string;
  /** By ending. */
  readonly parts: ReadonlyMap<string, ZipPart>;
}

/** Files that go with a .shp of the same name. */
export const SHAPEFILE_PARTS: ReadonlySet<string> = new Set([
  "shp",
  "shx",
  "dbf",
  "prj",
  "cpg",
  "cst",
  "qpj",
]);

/** Endings of data, those that are most likely the register first. */
const DATA = [
  ...["shp", "gpkg", "fgb", "kml", "geojson", "geojsonl", "geojsons", "ndjson", "gpx", "topojson"],
  ...["parquet", "geoparquet", "xlsx", "xlsm", "ods", "csv", "tsv", "wkt", "kmz", "zip", "shz"],
];
/** Endings that data may have and other things more often; looked at only where nothing else is there. */
const PERHAPS = ["json", "txt", "xml"];
const ABOUT =
  /^(?:l[eé][ae]?me|read_?me|licen[cs]e|licencia|metadata|metadatos|manifest|changelog)/i;

const stemOf = (path: string): string => path.replace(/\.[^./]*$/, "").toLowerCase();

/** What an archive or a folder holds that may be data, most likely first, in the order of the names otherwise. */
export function archiveLayers(parts: readonly ZipPart[]): ArchiveLayer[] {
  const filled = parts.filter(({ name, unpacked }) => unpacked > 0 && !name.endsWith("/"));
  const shapes = new Map<string, Map<string, ZipPart>>();
  const found: { path: string; ending: string; parts: Map<string, ZipPart> }[] = [];
  for (const part of filled) {
    const ending = endingOf(part.name);
    if (SHAPEFILE_PARTS.has(ending)) {
      const stem = stemOf(part.name);
      const group = shapes.get(stem) ?? new Map<string, ZipPart>();
      if (!group.has(ending)) group.set(ending, part);
      shapes.set(stem, group);
    } else if (DATA.includes(ending)) {
      found.push({ path: part.name, ending, parts: new Map([[ending, part]]) });
    }
  }
  for (const group of shapes.values()) {
    const shp = group.get("shp");
    if (shp) found.push({ path: shp.name, ending: "shp", parts: group });
  }
  if (found.length === 0) {
    for (const part of filled) {
      const ending = endingOf(part.name);
      if (!PERHAPS.includes(ending) || ABOUT.test(baseName(part.name))) continue;
      found.push({ path: part.name, ending, parts: new Map([[ending, part]]) });
    }
  }
  const rank = ({ ending }: { ending: string }): number =>
    ending === "geojsonl" || ending === "geojsons" ? DATA.indexOf("geojson") : DATA.indexOf(ending);
  // Google Earth opens doc.kml first, whatever else lies beside it.
  const order = ({ path }: { path: string }): number => (path.toLowerCase() === "doc.kml" ? 0 : 1);
  found.sort((a, b) => rank(a) - rank(b) || order(a) - order(b));
  const times = new Map<string, number>();
  for (const { path } of found) times.set(baseName(path), (times.get(baseName(path)) ?? 0) + 1);
  return found.map(({ path, ending, parts: own }) => ({
    name: (times.get(baseName(path)) ?? 0) > 1 ? path : baseName(path),
    ending,
    parts: own,
  }));
}

/** Layers that are read together. */
const MOST_LAYERS = 500;

/** The layers that are read together where nobody chose: those of the most likely ending. */
export const firstLayers = (layers: readonly ArchiveLayer[]): readonly ArchiveLayer[] =>
  layers.filter(({ ending }) => ending === layers[0]?.ending).slice(0, MOST_LAYERS);
