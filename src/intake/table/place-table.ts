import type { ImportChoices } from "../../domain/import-choices.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { Question } from "../../domain/question/question.ts";
import {
  addFinding,
  type RecordFindings,
  type TableReading,
} from "../../formats/format-reading.ts";
import { readGeoshape } from "../../formats/odk/read-geoshape.ts";
import { RAW_NONE, RawGeometryBuilder } from "../../formats/raw-geometry.ts";
import { rowOf } from "../../formats/safe-row.ts";
import { looksLikeWkt, readWkt } from "../../formats/wkt/read-wkt.ts";
import { assignColumns } from "../columns/assign-columns.ts";
import { columnQuestions } from "../columns/column-questions.ts";
import type { PlacePair } from "../columns/place-pairs.ts";
import type { PlacedRecords } from "../placed-records.ts";
import { groupCorners, isCornerList } from "./corner-list.ts";
import { readXY, type XY } from "./read-xy.ts";
import { decideTableCrs } from "./table-crs.ts";
import { shapesToTableCrs, toTableCrs } from "./to-table-crs.ts";
import { isTotalLine } from "./total-line.ts";

/** Why a table gives no records. */
export interface Unplaced {
  readonly finding: Finding;
  readonly questions: readonly Question[];
}

/** Places the rows of a table by what its columns mean. */
export function placeTable(table: TableReading, choices: ImportChoices): PlacedRecords | Unplaced {
  const roles = assignColumns(table, choices);
  const pair = roles.pairs[0];
  const { questions, fileFindings } = columnQuestions(table, roles.pairs, choices);
  if (!pair) {
    const columns = table.columns;
    return { finding: finding("error", "columns-no-coordinates", { columns }), questions };
  }
  const findings: RecordFindings = new Map(table.findings);
  const cells = table.cells.map((record) => rowOf(table.columns, record));
  const places = readPlaces(table, pair, roles.headers, choices, findings);
  const crs = decideTableCrs(table, roles, pair, places, choices);
  toTableCrs(table, roles, crs, places, findings, choices);

  const code = roles.fields.get("codigo_parcela") ?? null;
  const codeAt = code === null ? -1 : table.columns.indexOf(code);
  const out = new RawGeometryBuilder();
  const common = {
    crs: crs.crs,
    crsReason: crs.reason,
    columns: roles.understood,
    fields: Object.fromEntries(roles.fields),
    lines: table.rows.length,
    fileFindings: [...table.fileFindings, ...fileFindings, ...crs.findings],
    questions: [...questions, ...crs.questions],
    ringsOriented: false,
  };
  if (
    pair.writing !== "wkt" &&
    isCornerList(table, codeAt, roles.orden, choices.kind === "areas")
  ) {
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

/** One place per row, in the row's own figures; null where there is none, with the finding that says so. */
function readPlaces(
  table: TableReading,
  pair: PlacePair,
  headers: Parameters<typeof readXY>[3],
  choices: ImportChoices,
  findings: RecordFindings,
): (XY | null)[] {
  return table.cells.map((record, i) => {
    const isTotal = isTotalLine(record);
    if (isTotal && !readXY(record, pair, table.columns, headers).place) {
      const text = record.find((cell) => cell.trim() !== "")?.trim() ?? "";
      findings.set(i, [finding("error", "row-total-line", { text: text.slice(0, 40) })]);
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
