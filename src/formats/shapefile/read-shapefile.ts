import type { Properties } from "../../domain/dataset.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import {
  addFinding,
  type FormatReading,
  MOST_RECORDS,
  type RecordFindings,
} from "../format-reading.ts";
import { rowOf } from "../safe-row.ts";
import { prjCrs } from "./prj-crs.ts";
import { type DbfTable, MOST_CELLS, readDbf } from "./read-dbf.ts";
import { ShapeReader } from "./shape-reader.ts";
import { isShpHeader, shpRecords } from "./shp-records.ts";

const refused = (found: Finding): FormatReading => ({
  kind: "refused",
  read: { name: "shapefile" },
  finding: found,
});

const NO_TABLE: Omit<DbfTable, "encoding"> = {
  columns: [],
  rows: [],
  deleted: new Set(),
  fileFindings: [finding("warning", "shapefile-no-attributes", {})],
};

const textOf = (bytes: Uint8Array | undefined): string =>
  bytes ? new TextDecoder().decode(bytes.subarray(0, 10_000)) : "";

/**
 * A Shapefile of its parts by ending: .shp, and .dbf, .prj, .cpg, .shx where they are there. Shape and row of one place belong
 * together; a record that lacks either is told. No bytes make it reject.
 */
export async function readShapefile(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<FormatReading> {
  const shp = files.get("shp");
  if (!shp) return refused(finding("error", "shapefile-no-shp", { parts: partNames(files) }));
  if (!isShpHeader(shp)) return refused(finding("error", "file-damaged", { format: "shapefile" }));
  const dbf = files.get("dbf");
  const table = dbf ? await readDbf(dbf, textOf(files.get("cpg"))) : null;
  const { columns, rows: lines, deleted, fileFindings } = table ?? NO_TABLE;
  const { places, cutOff } = shpRecords(shp, files.get("shx"), MOST_RECORDS);
  const count = Math.max(places.length, lines.length);
  if (count > MOST_RECORDS || count * columns.length > MOST_CELLS) {
    const of = count > MOST_RECORDS ? "records" : "cells";
    const limit = of === "records" ? MOST_RECORDS : MOST_CELLS;
    return refused(finding("error", "file-too-many-records", { limit, of }));
  }

  const findings: RecordFindings = new Map();
  const shapes = new ShapeReader(shp, findings);
  const rows: number[] = [];
  const cells: Properties[] = [];
  for (let i = 0; i < count; i++) {
    if (deleted.has(i)) addFinding(findings, i, finding("error", "row-deleted", {}));
    shapes.record(places[i] ?? null);
    const line = lines[i];
    if (table && !line) addFinding(findings, i, finding("warning", "row-attributes-missing", {}));
    rows.push(i + 1);
    cells.push(rowOf(columns, line ?? []));
  }
  const notes = [...fileFindings];
  if (cutOff) {
    const read = places.filter((place) => place !== null).length;
    notes.unshift(finding("warning", "shapefile-cut-off", { read }));
  }
  const prj = textOf(files.get("prj"));
  const crs = prjCrs(prj);
  return {
    kind: "placed",
    read: { name: "shapefile", ...(table && { encoding: table.encoding }) },
    columns,
    rows,
    cells,
    geometry: shapes.build(),
    crs,
    ...(crs === null && { crsOpen: true }),
    findings,
    fileFindings: notes,
  };
}

const partNames = (files: ReadonlyMap<string, Uint8Array>): string[] =>
  [...files.keys()].map((ending) => `.${ending}`);
