import type { Properties } from "../../../../domain/dataset.ts";
import type { PlotField } from "../../../../domain/plot-field.ts";
import { originOf } from "../../../../domain/register/origin-of.ts";
import type { Outline } from "../../../../domain/register/outline.ts";
import { outlineOfFeature } from "../../../../domain/register/outline-of-feature.ts";
import { GEOMETRY_NONE, GEOMETRY_POINT } from "../../../../geo/flat/flat-geometry.ts";
import type { IntakeReport } from "../../../../intake/intake-report.ts";
import { personalColumnsOf } from "../../personal/personal-columns.ts";

/** One record of a register as it is read now, refused ones among them. */
export interface WorkRecord {
  readonly row: number;
  readonly code: string;
  readonly cells: Properties;
  /** Null where none could be read. */
  readonly outline: Outline | null;
  readonly refused: boolean;
  /** Lines of the file it stands on, one or more. */
  readonly lines: readonly { readonly row: number; readonly cells: Properties }[];
}

export interface WorkRecords {
  readonly of: (row: number) => WorkRecord | null;
  /** The cell of a known field; "" where the register has no such column. */
  readonly cell: (row: number, field: PlotField) => string;
  /** Name of the file a row came in, also where several were united. */
  readonly fileOf: (row: number) => string;
  /** Columns of the file, in its order. */
  readonly columns: readonly string[];
  /** Which column holds a field, and the other way round. */
  readonly columnOf: (field: string) => string | null;
  readonly fieldOf: (column: string) => string | null;
  /** Whether a column tells who a person is: covered on a screen that others may see. */
  readonly isPersonal: (column: string) => boolean;
  /** All rows that are in use, lines of records of several among them. */
  readonly rows: () => Iterable<number>;
}

/** Finds records by their row; nothing is copied until it is asked for. */
export function workRecords(report: IntakeReport): WorkRecords {
  const { dataset, refused, understood } = report;
  const places = new Map<number, number>();
  for (const [i, row] of (dataset?.rows ?? []).entries()) places.set(row, i);
  const kept = new Map(refused.map((record) => [record.row, record]));
  const columns = understood?.columns ?? [];
  const fieldOf = new Map(columns.map(({ column, field }) => [column, field]));
  const columnOf = new Map(
    columns.flatMap(({ column, field }) => (field ? [[field, column]] : [])),
  );
  let personal: ReadonlySet<string> | null = null;
  const cellsOf = (row: number): Properties | null => {
    const place = places.get(row);
    return place === undefined
      ? (kept.get(row)?.cells ?? null)
      : (dataset?.properties[place] ?? null);
  };
  const cell = (row: number, field: string): string => {
    const column = columnOf.get(field as never);
    const cells = cellsOf(row);
    return column === undefined || cells === null ? "" : (cells[column] ?? "");
  };
  return {
    columns: columns.map(({ column }) => column),
    columnOf: (field) => columnOf.get(field as never) ?? null,
    fieldOf: (column) => fieldOf.get(column) ?? null,
    isPersonal: (column) => {
      personal ??= personalColumnsOf(report);
      return personal.has(column);
    },
    cell,
    fileOf: (row) => originOf(cellsOf(row) ?? {})?.file ?? report.file.name,
    rows: function* () {
      yield* places.keys();
      for (const { row, moreLines } of refused) {
        yield row;
        for (const more of moreLines ?? []) yield more.row;
      }
    },
    of: (row) => {
      const cells = cellsOf(row);
      if (cells === null) return null;
      const place = places.get(row);
      const own = kept.get(row);
      let outline = own?.outline ?? null;
      if (dataset && place !== undefined) {
        const type = dataset.geometry.type[place];
        const kind = type === GEOMETRY_POINT ? "point" : "polygon";
        outline =
          type === GEOMETRY_NONE
            ? null
            : outlineOfFeature(dataset.geometry, place, dataset.crs, kind);
      }
      return {
        row,
        code: cell(row, "codigo_parcela"),
        cells,
        outline,
        refused: place === undefined,
        lines: [{ row, cells }, ...(own?.moreLines ?? [])],
      };
    },
  };
}
