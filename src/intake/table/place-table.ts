import type { ImportChoices } from "../../domain/import-choices.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import {
  addFinding,
  type RecordFindings,
  type TableReading,
} from "../../formats/format-reading.ts";
import { readGeoshape } from "../../formats/odk/read-geoshape.ts";
import { RAW_NONE, RawGeometryBuilder } from "../../formats/raw-geometry.ts";
import { rowOf } from "../../formats/safe-row.ts";
import { looksLikeWkb } from "../../formats/wkb/looks-like-wkb.ts";
import { looksLikeWkt, readWkt } from "../../formats/wkt/read-wkt.ts";
import { WGS84 } from "../../geo/crs/crs.ts";
import { assignColumns, type ColumnRoles, headersOf } from "../columns/assign-columns.ts";
import { columnQuestions } from "../columns/column-questions.ts";
import type { PlacePair } from "../columns/place-pairs.ts";
import { readingFields } from "../columns/reading-fields.ts";
import type { PlacedRecords } from "../placed-records.ts";
import { tooManyReadings } from "../readings/too-many-readings.ts";
import type { Unplaced } from "../unplaced.ts";
import { isCornerList } from "./is-corner-list.ts";
import { readXY, type XY } from "./read-xy.ts";
import { decideTableCrs, type TableCrs } from "./table-crs.ts";
import { shapesToTableCrs, toTableCrs } from "./to-table-crs.ts";
import { isTotalLine } from "./total-line.ts";

/** Places the rows of a table by what its columns mean. */
export async function placeTable(
  written: TableReading,
  choices: ImportChoices,
): Promise<PlacedRecords | Unplaced> {
  const plain = holdsWkb(written) ? (await import("./wkb-as-wkt.ts")).wkbAsWkt(written) : written;
  const banded = holdsBands(plain)
    ? (await import("./utm-cells-as-wkt.ts")).utmCellsAsWkt(plain)
    : null;
  const flat = banded?.table ?? plain;
  const table = flat.cells.some((record) => record.some(isCollection))
    ? (await import("./unfold-collections.ts")).unfoldCollections(flat)
    : flat;
  const keys = headersOf(table).map(({ key }) => key);
  const roles = assignColumns(table, choices, await readingFields(keys, choices));
  const pair = roles.pairs[0];
  const tooMany = roles.readings ? tooManyReadings(table.rows.length) : null;
  if (tooMany) return { finding: tooMany, questions: [] };
  const { questions, fileFindings } = columnQuestions(table, roles.pairs, choices);
  if (!pair && roles.readings) return withoutPlaces(written, roles);
  if (!pair) {
    const columns = table.columns;
    return { finding: finding("error", "columns-no-coordinates", { columns }), questions };
  }
  const findings: RecordFindings = new Map(table.findings);
  const cells = written.cells.map((record) => rowOf(table.columns, record));
  const places = readPlaces(table, pair, roles, choices, findings);
  const { agreedCrs } = roles;
  const crs: TableCrs = agreedCrs
    ? { crs: agreedCrs, written: agreedCrs, reason: "values", findings: [], questions: [] }
    : decideTableCrs(table, roles, pair, places, choices, banded?.zone ?? null);
  toTableCrs(table, roles, crs, places, findings, choices);

  const code = roles.fields.get("codigo_parcela") ?? null;
  const codeAt = code === null ? -1 : table.columns.indexOf(code);
  const out = new RawGeometryBuilder();
  const common = {
    crs: crs.crs,
    crsReason: crs.reason,
    columns: roles.understood,
    fields: Object.fromEntries(roles.fields),
    looksLikeReadings: roles.looksLikeReadings,
    readings: roles.readings,
    lines: table.rows.length,
    fileFindings: [...table.fileFindings, ...fileFindings, ...crs.findings],
    questions: [...questions, ...crs.questions],
    ringsOriented: false,
  };
  if (
    !roles.readings &&
    pair.writing !== "wkt" &&
    isCornerList(table, codeAt, roles.orden, choices.kind === "areas")
  ) {
    const { groupCorners } = await import("./group-corners.ts");
    const grouped = groupCorners(table, codeAt, roles.orden, places, findings, out, cells);
    return {
      ...common,
      writing: "corner-list",
      ...grouped,
      geometry: out.build(),
      ringsClosed: false,
    };
  }
  for (let i = 0; i < table.rows.length; i++) {
    const place = places[i];
    if (pair.writing === "wkt") writeWkt(table.cells[i]?.[pair.x] ?? "", i, findings, out, choices);
    else if (place) {
      out.vertex(place.x, place.y);
      out.endRing();
      out.endPart();
      out.endFeature(1);
    } else out.endFeature(RAW_NONE);
  }
  const raw = out.build();
  const geometry =
    pair.writing === "wkt"
      ? shapesToTableCrs(table, roles, pair.x, crs, raw, findings, choices)
      : raw;
  return {
    ...common,
    writing: pair.writing,
    rows: table.rows,
    cells,
    moreLines: new Map(),
    findings,
    geometry,
    ringsClosed: pair.writing === "wkt",
  };
}

/** Among so many rows a column of WKB shows itself. */
const WKB_SAMPLE = 50;

const isCollection = (cell: string): boolean => /^\s*(?:SRID.*;)?\s*GEOMETRYC/i.test(cell);

const holdsWkb = ({ cells }: TableReading): boolean =>
  cells.slice(0, WKB_SAMPLE).some((record) => record.some(looksLikeWkb));

/** "17M 718015 9431085": a zone with its band, and two figures. */
const holdsBands = ({ cells }: TableReading): boolean =>
  cells.slice(0, WKB_SAMPLE).some((record) => record.some((cell) => BANDED.test(cell)));
const BANDED = /^\s*(?:UTM\s*)?\d{1,2}\s*-?\s*[C-HJ-NP-X][\s,;:]+\D{0,4}\d[\d.,']{4,}/i;

/** One place per row, in the row's own figures; null where there is none, with the finding that says so. */
function readPlaces(
  table: TableReading,
  pair: PlacePair,
  { headers, readings, fields }: ColumnRoles,
  choices: ImportChoices,
  findings: RecordFindings,
): (XY | null)[] {
  const sums = readings ? readingTotal(table, fields) : isTotalLine;
  return table.cells.map((record, i) => {
    if (sums(record) && !readXY(record, pair, table.columns, headers).place) {
      findings.set(i, [totalLine(record)]);
      return null;
    }
    if (findings.get(i)?.some((found) => found.severity === "error")) return null;
    if (pair.writing === "wkt") return null;
    const read = readXY(record, pair, table.columns, headers);
    for (const found of read.findings) addFinding(findings, i, found);
    if (!read.place) return null;
    const south = choices.southWest === true && pair.writing === "lat-lon";
    const x = south ? -Math.abs(read.place.x) : read.place.x;
    const y = south ? -Math.abs(read.place.y) : read.place.y;
    return choices.swapLatLon ? { x: y, y: x } : { x, y };
  });
}

/** A sheet of readings that says nothing about where they were taken: they come in all the same. */
function withoutPlaces(table: TableReading, roles: ColumnRoles): PlacedRecords {
  const out = new RawGeometryBuilder();
  const findings: RecordFindings = new Map(table.findings);
  const sums = readingTotal(table, roles.fields);
  table.cells.forEach((record, i) => {
    out.endFeature(RAW_NONE);
    if (sums(record)) findings.set(i, [totalLine(record)]);
  });
  return {
    writing: "none",
    crs: WGS84,
    crsReason: "format",
    columns: roles.understood,
    fields: Object.fromEntries(roles.fields),
    looksLikeReadings: roles.looksLikeReadings,
    readings: true,
    rows: table.rows,
    cells: table.cells.map((record) => rowOf(table.columns, record)),
    lines: table.rows.length,
    moreLines: new Map(),
    geometry: out.build(),
    findings,
    fileFindings: table.fileFindings,
    questions: [],
    ringsClosed: false,
    ringsOriented: false,
  };
}

/** "Total" where a reading has its code, and no date: a hamlet may be called Media Luna. */
function readingTotal(
  table: TableReading,
  fields: ColumnRoles["fields"],
): (record: readonly string[]) => boolean {
  const at = (field: "id_punto" | "fecha"): number =>
    table.columns.indexOf(fields.get(field) ?? "");
  const [id, date] = [at("id_punto"), at("fecha")];
  return (record) => {
    if (!isTotalLine(record) || (record[date] ?? "").trim() !== "") return false;
    const code = (record[id] ?? "").trim();
    return code === "" || code === record.find((cell) => cell.trim() !== "")?.trim();
  };
}

function totalLine(record: readonly string[]): Finding {
  const text = record.find((cell) => cell.trim() !== "")?.trim() ?? "";
  return finding("error", "row-total-line", { text: text.slice(0, 40) });
}

function writeWkt(
  cell: string,
  i: number,
  findings: RecordFindings,
  out: RawGeometryBuilder,
  choices: ImportChoices,
): void {
  if (findings.get(i)?.some((found) => found.severity === "error")) {
    out.endFeature(RAW_NONE);
    return;
  }
  if (cell.trim() === "") {
    addFinding(findings, i, finding("error", "row-no-geometry", {}));
    out.endFeature(RAW_NONE);
    return;
  }
  const type = looksLikeWkt(cell)
    ? readWkt(cell, out, choices.swapLatLon === true)
    : readGeoshape(cell, out, choices.swapLatLon === true);
  if (typeof type === "number") out.endFeature(type);
  else {
    out.dropOpen();
    addFinding(findings, i, type);
    out.endFeature(RAW_NONE);
  }
}
