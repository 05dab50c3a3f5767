import { shownCell } from "../../checks/readings/count-fault.ts";
import type { Dataset, DatasetKind } from "../../domain/dataset.ts";
import type { ColumnRole, ImportChoices } from "../../domain/import-choices.ts";
import { type Finding, finding, placeFinding } from "../../domain/issue/finding.ts";
import type { Issue } from "../../domain/issue/issue.ts";
import { addFinding, type TableReading } from "../../formats/format-reading.ts";
import { rowOf } from "../../formats/safe-row.ts";
import { WGS84 } from "../../geo/crs/crs.ts";
import { hasError } from "../check-register.ts";
import { choicesKey } from "../choices-key.ts";
import type { ColumnUnderstood, IntakeReport } from "../intake-report.ts";
import { LONGEST_CELL } from "../longest-cell.ts";
import { markupCells } from "../readings/markup-cells.ts";
import { noGeometry } from "./no-geometry.ts";
import type { SheetRead, SheetReader } from "./sheet-reader.ts";

/** Reads a table by its reader and says everything about it: which rows stand, which are kept aside, and why. */
export function sheetReport(
  file: IntakeReport["file"],
  table: TableReading,
  reader: SheetReader,
  notes: readonly Finding[],
  choices: ImportChoices,
  suggestedKind: DatasetKind,
): IntakeReport {
  const lines = table.rows.length;
  const tooMany = lines > reader.most;
  const read = tooMany ? null : reader.read(table, choices);
  const fileFindings = [...notes, ...(read?.fileFindings ?? [])];
  if (tooMany) {
    fileFindings.push(finding("error", "sheet-too-many", { rows: lines, limit: reader.most }));
  }
  const cells = tooMany ? [] : table.cells.map((record) => rowOf(table.columns, record));
  const findings = read?.findings ?? new Map();
  checkLengths(table, findings);
  markupCells(cells, findings);
  const blocked = fileFindings.some(({ severity }) => severity === "error");
  const accepted = cells.flatMap((_, i) => (blocked || hasError(findings, i) ? [] : [i]));
  const made = accepted.length > 0 && read ? read.contentOf(accepted) : null;
  if (made) fileFindings.push(...made.notes);

  const codeOf = (i: number): string => read?.codeOf(i).trim().slice(0, 200) ?? "";
  const ofFile = fileFindings.map((found) => placeFinding(found, { file: file.name }));
  const ofRows = cells.map((_, i): readonly Issue[] => {
    const code = codeOf(i);
    const source = { file: file.name, row: table.rows[i]!, ...(code && { featureId: code }) };
    return (findings.get(i) ?? []).map((found: Finding) => placeFinding(found, source));
  });
  const issues = [...ofFile, ...ofRows.flat()];
  const stands = new Set(accepted);
  const why = ofFile.filter(({ severity }) => severity === "error");
  const refused = cells.flatMap((record, i) =>
    stands.has(i)
      ? []
      : [{ row: table.rows[i]!, cells: record, issues: [...why, ...(ofRows[i] ?? [])] }],
  );
  const flagged = accepted.filter((i) =>
    findings.get(i)?.some(({ severity }: Finding) => severity === "warning"),
  ).length;
  const rows = Uint32Array.from(accepted, (i) => table.rows[i]!);
  const dataset: Dataset | null = made && {
    id: `${file.sha256.slice(0, 16)}-${choicesKey(choices)}`,
    kind: reader.kind,
    name: file.name,
    crs: WGS84,
    geometry: noGeometry(accepted.length),
    ids: accepted.map((i, k) => codeOf(i) || `fila ${rows[k]}`),
    rows,
    properties: accepted.map((i) => cells[i]!),
    fields: Object.fromEntries(read?.fields ?? []),
    ...made.content,
    provenance: {
      name: file.name,
      source: "",
      date: null,
      licence: null,
      sha256: file.sha256,
      size: file.size,
      read: lines,
      accepted: accepted.length,
      sample: false,
    },
    issues,
  };
  return {
    file,
    format: table.read,
    understood: {
      coordinates: "none",
      crs: WGS84,
      crsReason: "format",
      columns: understoodColumns(table, read, choices),
    },
    questions: [],
    suggestedKind,
    dataset,
    counts: {
      lines,
      read: lines,
      accepted: accepted.length,
      refused: lines - accepted.length,
      flagged,
    },
    refused,
    issues,
  };
}

function checkLengths({ columns, cells }: TableReading, findings: SheetRead["findings"]): void {
  cells.forEach((record, i) => {
    const at = record.findIndex(({ length }) => length > LONGEST_CELL);
    if (at < 0) return;
    const column = columns[at] ?? "";
    const params = { column, length: record[at]!.length, limit: LONGEST_CELL };
    addFinding(findings, i, finding("error", "row-cell-too-long", params, column));
  });
}

function understoodColumns(
  { columns, cells }: TableReading,
  read: SheetRead | null,
  choices: ImportChoices,
): readonly ColumnUnderstood[] {
  const roles = new Map<string, ColumnRole>(
    [...(read?.fields ?? [])].map(([field, column]) => [column, field]),
  );
  const user = new Set<string>(Object.values(choices.columns ?? {}));
  return columns.map((column, at): ColumnUnderstood => {
    const field = roles.get(column) ?? null;
    const example = cells.find((record) => (record[at] ?? "").trim() !== "")?.[at] ?? "";
    const ownResponse = read?.ownResponses.get(column);
    return {
      column,
      example: shownCell(example),
      field,
      reason: field === null ? null : user.has(column) ? "user" : "name",
      ...(ownResponse !== undefined && { ownResponse }),
    };
  });
}
