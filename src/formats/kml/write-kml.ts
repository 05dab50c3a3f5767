import { type FlatGeometry, GEOMETRY_POINT } from "../../geo/flat/flat-geometry.ts";
import { inDegrees } from "../out/in-degrees.ts";
import { encodeText, type OutFile, type OutLoss } from "../out/out-file.ts";
import { uniqueNames } from "../out/unique-names.ts";
import type { OutRecords } from "../out-records.ts";
import { escapeXml, lacksXmlLetters } from "../xml/escape-xml.ts";

const ring = ({ coords, ringStart }: FlatGeometry, r: number): string => {
  const from = ringStart[r]!;
  const places: string[] = [];
  for (let v = from; v < ringStart[r + 1]!; v++)
    places.push(`${coords[2 * v]},${coords[2 * v + 1]}`);
  places.push(places[0]!);
  return `<LinearRing><coordinates>${places.join(" ")}</coordinates></LinearRing>`;
};

const part = (geometry: FlatGeometry, i: number, p: number): string => {
  const { coords, ringStart, partStart, type } = geometry;
  const shell = partStart[p]!;
  if (type[i] === GEOMETRY_POINT) {
    const at = 2 * ringStart[shell]!;
    return `<Point><coordinates>${coords[at]},${coords[at + 1]}</coordinates></Point>`;
  }
  const holes: string[] = [];
  for (let r = shell + 1; r < partStart[p + 1]!; r++) {
    holes.push(`<innerBoundaryIs>${ring(geometry, r)}</innerBoundaryIs>`);
  }
  return `<Polygon><outerBoundaryIs>${ring(geometry, shell)}</outerBoundaryIs>${holes.join("")}</Polygon>`;
};

const shape = (geometry: FlatGeometry, i: number): string => {
  const parts: string[] = [];
  for (let p = geometry.featureStart[i]!; p < geometry.featureStart[i + 1]!; p++) {
    parts.push(part(geometry, i, p));
  }
  return parts.length > 1 ? `<MultiGeometry>${parts.join("")}</MultiGeometry>` : (parts[0] ?? "");
};

/** Columns that are elements of a Placemark and not of its extended data. */
const OWN_ELEMENTS = ["name", "description"] as const;
const SCHEMA = "registro";
const isOwn = (column: string): boolean => (OWN_ELEMENTS as readonly string[]).includes(column);
/** Names that GDAL's and Google's readers give to elements of a Placemark, case aside: a column of one of them would be lost. */
const TAKEN = [
  ...OWN_ELEMENTS,
  ...["id", "timestamp", "begin", "end", "altitudeMode", "tessellate", "extrude", "visibility"],
  ...["drawOrder", "icon", "styleUrl"],
];

/** By column, what it is called: no two are one, case aside, since readers tell it not. */
const columnNames = (columns: readonly string[]): readonly string[] => {
  const data = columns.filter((column) => !isOwn(column));
  const names = uniqueNames(
    data,
    (name) => name,
    (name) => name,
    TAKEN,
  );
  const nameOf = new Map(data.map((column, k) => [column, names[k]!]));
  return columns.map((column) => nameOf.get(column) ?? column);
};

/**
 * Records as KML 2.2, a Placemark each in one Document, their columns as texts of one schema, which
 * keeps accents in their names in GDAL too. What a Placemark is called is its column
 * `name` where it has one, else its label. Longitude first, every digit, no heights.
 */
export const writeRecordsKml = (given: OutRecords): OutFile => {
  const { name, columns, cells, geometry, labels } = inDegrees(given);
  const written = columnNames(columns);
  const losses = columns.flatMap((column, c): OutLoss[] =>
    column === written[c] ? [] : [{ kind: "column-renamed", column, written: written[c]! }],
  );
  const fields = written
    .filter((_, c) => !isOwn(columns[c]!))
    .map((column) => `<SimpleField name="${escapeXml(column)}" type="string"/>`);
  const placemarks = cells.map((row, i) => {
    const elements: string[] = [];
    for (const own of OWN_ELEMENTS) {
      const c = columns.indexOf(own);
      const text = c !== -1 ? row[c]! : own === "name" ? (labels?.[i] ?? "") : "";
      if (text !== "") elements.push(`<${own}>${escapeXml(text)}</${own}>`);
    }
    const data = columns.flatMap((column, c) => {
      if (lacksXmlLetters(row[c]!)) losses.push({ kind: "letters-left-out", record: i, column });
      if (isOwn(column)) return [];
      return [`<SimpleData name="${escapeXml(written[c]!)}">${escapeXml(row[c]!)}</SimpleData>`];
    });
    const extended =
      data.length > 0
        ? `<ExtendedData><SchemaData schemaUrl="#${SCHEMA}">${data.join("")}</SchemaData></ExtendedData>`
        : "";
    return `<Placemark>${elements.join("")}${extended}${shape(geometry, i)}</Placemark>`;
  });
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    `<Document><name>${escapeXml(name)}</name>`,
    `<Schema name="${SCHEMA}" id="${SCHEMA}">${fields.join("")}</Schema>`,
    ...placemarks,
    "</Document>",
    "</kml>",
    "",
  ].join("\n");
  return { bytes: encodeText(text), losses };
};
