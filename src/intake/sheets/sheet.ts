import type { ColumnRole } from "../../domain/import-choices.ts";
import type { Finding } from "../../domain/issue/finding.ts";
import type { RecordFindings, TableReading } from "../../formats/format-reading.ts";

/** A table with what its columns are taken for. */
export interface Sheet<F extends ColumnRole> {
  readonly table: TableReading;
  readonly fields: ReadonlyMap<F, string>;
  /** "" where no column carries the field or the cell is empty. */
  readonly cell: (record: number, field: F) => string;
  /** What is said of records; readers add to it. */
  readonly findings: RecordFindings;
  readonly fileFindings: Finding[];
}

export function sheetOf<F extends ColumnRole>(
  table: TableReading,
  fields: ReadonlyMap<F, string>,
): Sheet<F> {
  const places = new Map(
    [...fields].map(([field, column]) => [field, table.columns.indexOf(column)]),
  );
  return {
    table,
    fields,
    cell: (record, field) => table.cells[record]?.[places.get(field) ?? -1] ?? "",
    findings: new Map(table.findings),
    fileFindings: [],
  };
}
