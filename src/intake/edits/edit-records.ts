import type { Properties } from "../../domain/dataset.ts";
import type { Finding } from "../../domain/issue/finding.ts";
import type { IssueCode } from "../../domain/issue/issue.ts";
import type { Outline } from "../../domain/register/outline.ts";
import type { RegisterEdits } from "../../domain/register/register-edits.ts";
import type { RecordFindings } from "../../formats/format-reading.ts";
import { RawGeometryBuilder } from "../../formats/raw-geometry.ts";
import { safeRow } from "../../formats/safe-row.ts";
import { parseCrs } from "../../geo/crs/parse-crs.ts";
import type { ColumnUnderstood, RemovedRecord } from "../intake-report.ts";
import type { PlacedRecords, RecordLine } from "../placed-records.ts";
import { copyRecord } from "./copy-record.ts";
import type { NotApplied } from "./not-applied.ts";
import { writeOutline } from "./write-outline.ts";

/** What a shape of a person's own does not settle: faults of the line of cells. */
const OF_CELLS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "row-too-few-cells",
  "row-too-many-cells",
  "row-cell-too-long",
  "row-header-again",
  "row-formula-empty",
  "row-cell-error",
  "row-attributes-missing",
  "row-deleted",
]);

/**
 * Placed records with shapes replaced, records added and records taken away. Everything else stays as it is, to the last
 * bit; an outline in the records' own CRS too. What was said of a replaced place or shape is no longer said.
 */
export function editRecords(
  records: PlacedRecords,
  edits: RegisterEdits,
  cells: number,
  notApplied: NotApplied[],
): PlacedRecords {
  const of = new Map(records.rows.map((row, i) => [row, i]));
  const removed = removals(records, edits, of, notApplied);
  const shapes = newShapes(records, edits, of, notApplied);
  const added = edits.added.filter(({ row, outline }) => usable(records, row, outline, notApplied));
  if (removed.size + shapes.size + added.length === 0) {
    if (cells === 0) return records;
    return { ...records, changes: { cells, shapes: 0, added: 0, removed: 0, ...actsOf(edits) } };
  }
  const out = new RawGeometryBuilder();
  const rows: number[] = [];
  const texts: Properties[] = [];
  const findings: RecordFindings = new Map();
  const moreLines = new Map<number, readonly RecordLine[]>();
  let lines = records.lines + added.length;
  const gone: RemovedRecord[] = [];
  for (let i = 0; i < records.rows.length; i++) {
    const row = records.rows[i] as number;
    const more = records.moreLines.get(i);
    const away = removed.get(i);
    if (away) {
      gone.push({ row, cells: records.cells[i] as Properties, ...away });
      lines -= 1 + (more?.length ?? 0);
      continue;
    }
    const k = rows.push(row) - 1;
    texts.push(records.cells[i] as Properties);
    if (more) moreLines.set(k, more);
    const outline = shapes.get(i);
    const said = saidOf(records.findings.get(i) ?? [], outline !== undefined);
    if (said.length > 0) findings.set(k, said);
    if (outline) writeOutline(outline, records.crs, out);
    else copyRecord(records.geometry, i, out);
  }
  for (const { row, cells: own, outline } of added) {
    rows.push(row);
    texts.push(newCells(records, own));
    writeOutline(outline, records.crs, out);
  }
  return {
    ...records,
    columns: withNewColumns(records, added),
    rows,
    cells: texts,
    lines,
    moreLines,
    geometry: out.build(),
    findings,
    changes: {
      cells,
      shapes: shapes.size,
      added: added.length,
      removed: gone.length,
      ...(added.length > 0 && { addedFrom: Math.min(...added.map(({ row }) => row)) }),
      ...actsOf(edits),
    },
    ...(gone.length > 0 && { removed: gone }),
  };
}

const actsOf = ({ acts }: RegisterEdits): Pick<RegisterEdits, "acts"> =>
  acts === undefined ? {} : { acts };

function usable(
  { readings }: PlacedRecords,
  row: number,
  { crs }: Outline,
  notApplied: NotApplied[],
): boolean {
  const why = readings ? "kind" : parseCrs(crs) ? null : "crs";
  if (why !== null) notApplied.push({ why, row });
  return why === null;
}

function removals(
  { readings }: PlacedRecords,
  edits: RegisterEdits,
  of: ReadonlyMap<number, number>,
  notApplied: NotApplied[],
): Map<number, { readonly of?: number }> {
  const out = new Map<number, { readonly of?: number }>();
  for (const { row, of: stays } of edits.removed) {
    const i = of.get(row);
    if (i === undefined || readings) notApplied.push({ why: readings ? "kind" : "row", row });
    else out.set(i, stays === undefined ? {} : { of: stays });
  }
  return out;
}

function newShapes(
  records: PlacedRecords,
  edits: RegisterEdits,
  of: ReadonlyMap<number, number>,
  notApplied: NotApplied[],
): Map<number, Outline> {
  const out = new Map<number, Outline>();
  const gone = new Set(edits.removed.map(({ row }) => row));
  for (const { row, outline } of edits.shapes) {
    const i = of.get(row);
    if (i === undefined) notApplied.push({ why: "row", row });
    else if (!gone.has(row) && usable(records, row, outline, notApplied)) out.set(i, outline);
  }
  return out;
}

const saidOf = (list: readonly Finding[], newShape: boolean): Finding[] =>
  list.filter(({ code }) => !newShape || OF_CELLS.has(code));

/** All of the file's columns, empty where nothing was given, and then those of its own. */
function newCells({ columns }: PlacedRecords, given: Readonly<Record<string, string>>): Properties {
  const row = safeRow();
  for (const { column } of columns) row[column] = "";
  for (const column of Object.keys(given)) row[column] = given[column] as string;
  return row;
}

function withNewColumns(
  { columns }: PlacedRecords,
  added: RegisterEdits["added"],
): readonly ColumnUnderstood[] {
  const known = new Set(columns.map(({ column }) => column));
  const out = [...columns];
  for (const { cells } of added) {
    for (const column of Object.keys(cells)) {
      if (known.has(column)) continue;
      known.add(column);
      out.push({ column, example: cells[column] ?? "", field: null, reason: null });
    }
  }
  return out;
}
