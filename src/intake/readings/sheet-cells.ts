import type { Properties } from "../../domain/dataset.ts";
import type { KnownField } from "../columns/known-fields.ts";

/** The cells of a sheet by the field they carry. */
export interface SheetCells {
  /** The column that carries a field; undefined where none does. */
  columnOf(field: KnownField): string | undefined;
  /** "" where there is no such column or the cell is empty. */
  cell(i: number, field: KnownField): string;
}

export const sheetCells = (
  fields: Readonly<Partial<Record<KnownField, string>>>,
  cells: readonly Properties[],
): SheetCells => ({
  columnOf: (field) => fields[field],
  cell: (i, field) => {
    const column = fields[field];
    return column === undefined ? "" : (cells[i]?.[column] ?? "");
  },
});
