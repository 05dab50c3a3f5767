import { type FlatGeometry, GEOMETRY_POINT } from "../../geo/flat/flat-geometry.ts";
import { inDegrees } from "../out/in-degrees.ts";
import { encodeText, type LeftOutReason, type OutFile, type OutLoss } from "../out/out-file.ts";
import { uniqueNames } from "../out/unique-names.ts";
import type { OutRecords } from "../out-records.ts";
import { escapeXml, lacksXmlLetters } from "../xml/escape-xml.ts";

/** Columns that are elements of GPX and no extension. */
const OWN_ELEMENTS: readonly string[] = ["name", "desc"];

/** Every digit, and never the exponent that the schema's decimal does not have. */
const degrees = (value: number): string => {
  const text = String(value);
  return text.includes("e") ? value.toFixed(15) : text;
};

const elementName = (name: string): string =>
  name.replace(/[^\p{L}\p{N}_.-]+/gu, "_").replace(/^(?![\p{L}_])/u, "_");

const leftOut = (
  { partStart, featureStart, type }: FlatGeometry,
  i: number,
): LeftOutReason | null => {
  const first = featureStart[i]!;
  const end = featureStart[i + 1]!;
  if (first === end) return "no-place";
  const rings = partStart[end]! - partStart[first]!;
  return type[i] !== GEOMETRY_POINT && rings > end - first ? "hole" : null;
};

/**
 * Records as GPX 1.1: points as waypoints, polygons as tracks that end where they begin, a segment a part, every digit. Columns stand
 * in `extensions` the way GDAL writes them, and as lines of the description, since GDAL takes an extension of digits for a number and
 * receivers show nothing else. GPX has no holes: a plot with one is left out and told.
 */
export const writeRecordsGpx = (given: OutRecords): OutFile => {
  const { name, columns, cells, geometry, labels } = inDegrees(given);
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  const losses: OutLoss[] = [];
  const others = columns.filter((column) => !OWN_ELEMENTS.includes(column));
  const names = uniqueNames(others, elementName, (one) => one, OWN_ELEMENTS);
  const written = columns.map((column) => names[others.indexOf(column)] ?? column);
  for (const [c, column] of columns.entries()) {
    if (column !== written[c])
      losses.push({ kind: "column-renamed", column, written: written[c]! });
  }
  const ownElement = (own: string, i: number): string | null => {
    const c = columns.indexOf(own);
    return c === -1 ? null : cells[i]![c]!;
  };
  const element = (tag: string, text: string): string =>
    text === "" ? "" : `<${tag}>${escapeXml(text)}</${tag}>`;
  const inside = (i: number): string => {
    const own: string[] = [];
    const lines: string[] = [];
    for (const [c, column] of columns.entries()) {
      const cell = cells[i]![c]!;
      if (lacksXmlLetters(cell)) losses.push({ kind: "letters-left-out", record: i, column });
      if (OWN_ELEMENTS.includes(column) || cell === "") continue;
      own.push(element(`ogr:${written[c]}`, cell));
      lines.push(`${column}: ${cell}`);
    }
    return [
      element("name", ownElement("name", i) ?? labels?.[i] ?? ""),
      element("desc", ownElement("desc", i) ?? lines.join("\n")),
      own.length > 0 ? `<extensions>${own.join("")}</extensions>` : "",
    ].join("");
  };
  const place = (v: number): string =>
    `lat="${degrees(coords[2 * v + 1]!)}" lon="${degrees(coords[2 * v]!)}"`;
  const waypoints: string[] = [];
  const tracks: string[] = [];
  for (let i = 0; i < cells.length; i++) {
    const why = leftOut(geometry, i);
    if (why !== null) {
      losses.push({ kind: "record-left-out", record: i, why });
      continue;
    }
    const own = inside(i);
    const segments: string[] = [];
    for (let p = featureStart[i]!; p < featureStart[i + 1]!; p++) {
      const from = ringStart[partStart[p]!]!;
      const to = ringStart[partStart[p]! + 1]!;
      if (type[i] === GEOMETRY_POINT) {
        waypoints.push(`<wpt ${place(from)}>${own}</wpt>`);
        continue;
      }
      const points: string[] = [];
      for (let v = from; v <= to; v++) points.push(`<trkpt ${place(v < to ? v : from)}/>`);
      segments.push(`<trkseg>${points.join("")}</trkseg>`);
    }
    if (segments.length > 0) tracks.push(`<trk>${own}${segments.join("")}</trk>`);
  }
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Lindero" xmlns="http://www.topografix.com/GPX/1/1" xmlns:ogr="http://osgeo.org/gdal">',
    `<metadata><name>${escapeXml(name)}</name></metadata>`,
    ...waypoints,
    ...tracks,
    "</gpx>",
    "",
  ].join("\n");
  return { bytes: encodeText(text), losses };
};
