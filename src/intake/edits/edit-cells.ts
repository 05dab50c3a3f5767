import type { Properties } from "../../domain/dataset.ts";
import type { Finding } from "../../domain/issue/finding.ts";
import type { IssueCode } from "../../domain/issue/issue.ts";
import type { RegisterEdits } from "../../domain/register/register-edits.ts";
import type { PlacedReading, RecordFindings, TableReading } from "../../formats/format-reading.ts";
import { safeRow } from "../../formats/safe-row.ts";
import type { NotApplied } from "./not-applied.ts";

/** What a line's number of cells makes doubtful; a person may say that it is right as it stands. */
const WIDTHS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "row-too-few-cells",
  "row-too-many-cells",
]);

/**
 * The reading with the last word on its cells, as if the file had said it. A line with too few cells stands when a person
 * has given the missing ones; one with too many, or too few, when they have looked at it and said so.
 */
export function editCells<R extends TableReading | PlacedReading>(
  reading: R,
  edits: RegisterEdits,
  notApplied: NotApplied[],
): { readonly reading: R; readonly changed: number } {
  const added = new Set(edits.added.map(({ row }) => row));
  const index = new Map(reading.rows.map((row, i) => [row, i]));
  const columnAt = new Map(reading.columns.map((column, i) => [column, i]));
  const given = new Map<number, Map<number, string>>();
  let changed = 0;
  for (const { row, column, value } of edits.cells) {
    const i = index.get(row);
    const at = columnAt.get(column);
    if (i === undefined || at === undefined) {
      if (!added.has(row)) notApplied.push({ why: i === undefined ? "row" : "column", row });
      continue;
    }
    const own = given.get(i) ?? new Map<number, string>();
    given.set(i, own.set(at, value));
    changed++;
  }
  const findings = settleWidths(reading, edits, index, given);
  if (given.size === 0) return { reading: { ...reading, findings }, changed };
  const cells =
    reading.kind === "table"
      ? reading.cells.map((record, i) => withCells(record, given.get(i), reading.columns.length))
      : reading.cells.map((record, i) => withProperties(record, given.get(i), reading.columns));
  return { reading: { ...reading, cells, findings }, changed };
}

function withCells(
  record: readonly string[],
  given: ReadonlyMap<number, string> | undefined,
  width: number,
): readonly string[] {
  if (!given) return record;
  const out = [...record];
  while (out.length < width) out.push("");
  for (const [at, value] of given) out[at] = value;
  return out;
}

function withProperties(
  record: Properties,
  given: ReadonlyMap<number, string> | undefined,
  columns: readonly string[],
): Properties {
  if (!given) return record;
  const out = safeRow();
  for (const column of Object.keys(record)) out[column] = record[column] as string;
  for (const [at, value] of given) out[columns[at] as string] = value;
  return out;
}

function settleWidths(
  { findings, cells, columns }: TableReading | PlacedReading,
  { seen }: RegisterEdits,
  index: ReadonlyMap<number, number>,
  given: ReadonlyMap<number, ReadonlyMap<number, string>>,
): RecordFindings {
  const said = new Set<number>();
  for (const { row, code } of seen) {
    const i = index.get(row);
    if (i !== undefined && WIDTHS.has(code)) said.add(i);
  }
  const completed = (i: number): boolean => {
    const own = given.get(i);
    const record = cells[i];
    if (!own || !Array.isArray(record)) return false;
    for (let at = record.length; at < columns.length; at++) if (!own.has(at)) return false;
    return record.length < columns.length;
  };
  const out: RecordFindings = new Map(findings);
  for (const i of new Set([...said, ...given.keys()])) {
    const list = findings.get(i);
    if (!list) continue;
    const full = completed(i);
    const kept = list
      .filter(({ code }) => !(full && code === "row-too-few-cells"))
      .map(
        (found): Finding =>
          said.has(i) && WIDTHS.has(found.code) ? { ...found, severity: "warning" } : found,
      );
    if (kept.length > 0) out.set(i, kept);
    else out.delete(i);
  }
  return out;
}
