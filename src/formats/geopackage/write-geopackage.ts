import type { Crs } from "../../geo/crs/crs.ts";
import { WGS84 } from "../../geo/crs/crs.ts";
import { crsName } from "../../geo/crs/crs-name.ts";
import { epsgOf } from "../../geo/crs/epsg.ts";
import { type Bounds, featureBounds, totalBounds } from "../../geo/flat/bounds.ts";
import { GEOMETRY_POINT } from "../../geo/flat/flat-geometry.ts";
import { ogcWkt } from "../out/crs-wkt.ts";
import { figureColumns } from "../out/figure-columns.ts";
import { inRegisteredCrs } from "../out/in-degrees.ts";
import type { OutFile, OutLoss } from "../out/out-file.ts";
import { uniqueNames } from "../out/unique-names.ts";
import type { OutRecords } from "../out-records.ts";
import { writeWkb } from "../wkt/write-wkb.ts";
import { CONTENTS_SQL, GEOMETRY_COLUMNS_SQL, SPATIAL_REF_SYS_SQL } from "./geopackage-schema.ts";
import { SqliteFile } from "./sqlite-file.ts";
import type { SqliteValue } from "./sqlite-record.ts";

/** "GPKG" and version 1.3.0. */
const HEADER = { applicationId: 0x47504b47, userVersion: 10_300 };
/** SQLite's own bound on the columns of a table, less the two of ours. */
const MOST_COLUMNS = 1998;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const tableName = (name: string): string => {
  const plain = name
    .replace(/\.[A-Za-z0-9]{1,8}$/, "")
    .replace(/["'`]/g, "")
    .replaceAll("\u0000", "")
    .trim();
  return /^(?:gpkg|rtree|sqlite)_/i.test(plain) || plain === ""
    ? `registro ${plain}`.trim()
    : plain;
};

/** A geometry as a GeoPackage keeps it: header, box (none for a point), WKB. */
const blob = (wkb: Uint8Array, srs: number, box: Bounds | null): Uint8Array => {
  const out = new Uint8Array(8 + (box ? 32 : 0) + wkb.length);
  const view = new DataView(out.buffer);
  out.set([0x47, 0x50, 0, box ? 3 : 1]);
  view.setInt32(4, srs, true);
  if (box) {
    const [west, south, east, north] = box;
    for (const [k, value] of [west, east, south, north].entries()) {
      view.setFloat64(8 + 8 * k, value, true);
    }
  }
  out.set(wkb, out.length - wkb.length);
  return out;
};

const referenceSystems = (crs: Crs, srs: number): readonly (readonly SqliteValue[])[] => {
  const known = (one: Crs, code: number): readonly SqliteValue[] => [
    crsName(one),
    null,
    "EPSG",
    code,
    ogcWkt(one),
    null,
  ];
  return [
    ["Undefined cartesian SRS", null, "NONE", -1, "undefined", null],
    ["Undefined geographic SRS", null, "NONE", 0, "undefined", null],
    known(WGS84, 4326),
    ...(srs === 4326 ? [] : [known(crs, srs)]),
  ];
};

/**
 * Records as a GeoPackage (OGC 12-128r17, 1.3) of one layer with long column names, texts as texts and every digit. Column names
 * must differ by more than case there: those that do not get a number, which is told.
 */
export const writeRecordsGeopackage = (given: OutRecords, made: Date): OutFile => {
  const records = inRegisteredCrs(given);
  const { cells, geometry, crs } = records;
  const columns = records.columns.slice(0, MOST_COLUMNS);
  const losses: OutLoss[] = records.columns
    .slice(MOST_COLUMNS)
    .map((column) => ({ kind: "column-left-out", column }));
  const written = uniqueNames(
    columns,
    (name) => name.replaceAll("\u0000", "") || "columna",
    (name) => name,
    ["fid", "geom"],
  );
  for (const [c, column] of columns.entries()) {
    if (column !== written[c])
      losses.push({ kind: "column-renamed", column, written: written[c]! });
  }
  const srs = epsgOf(crs) ?? 4326;
  const figures = figureColumns(records);
  const boxes = featureBounds(geometry);
  const name = tableName(records.name);
  const rows = function* (): Generator<readonly SqliteValue[]> {
    for (const [i, row] of cells.entries()) {
      const wkb = writeWkb(geometry, i);
      const point = geometry.type[i] === GEOMETRY_POINT;
      const box = [...boxes.subarray(4 * i, 4 * i + 4)] as unknown as Bounds;
      yield [
        null,
        wkb && blob(wkb, srs, point ? null : box),
        ...columns.map((_, c) => {
          const cell = row[c]!;
          if (!figures[c]) return cell;
          return cell === "" ? null : Number(cell);
        }),
      ];
    }
  };
  const [west, south, east, north] = totalBounds(geometry) ?? [null, null, null, null];
  const systems = referenceSystems(crs, srs);
  const file = new SqliteFile();
  file.addTable({
    name: "gpkg_spatial_ref_sys",
    sql: SPATIAL_REF_SYS_SQL,
    rows: systems.map((row) => [row[0]!, null, ...row.slice(2)]),
    rowids: systems.map((row) => row[3] as number),
  });
  const contents = [name, "features", name, "", made.toISOString(), west, south, east, north, srs];
  file.addTable({ name: "gpkg_contents", sql: CONTENTS_SQL, rows: [contents] }, [
    { table: "gpkg_contents", number: 1, keys: [[name, 1]] },
    { table: "gpkg_contents", number: 2, keys: [[name, 1]] },
  ]);
  file.addTable(
    {
      name: "gpkg_geometry_columns",
      sql: GEOMETRY_COLUMNS_SQL,
      rows: [[name, "geom", "GEOMETRY", srs, 0, 0]],
    },
    [
      { table: "gpkg_geometry_columns", number: 1, keys: [[name, "geom", 1]] },
      { table: "gpkg_geometry_columns", number: 2, keys: [[name, 1]] },
    ],
  );
  const own = written.map((column, c) => `${quoted(column)} ${figures[c] ? "REAL" : "TEXT"}`);
  const all = ["fid INTEGER PRIMARY KEY NOT NULL", "geom GEOMETRY", ...own];
  file.addTable({
    name,
    sql: `CREATE TABLE ${quoted(name)} (${all.join(", ")})`,
    rows: rows(),
  });
  return { bytes: file.bytes(HEADER), losses };
};
