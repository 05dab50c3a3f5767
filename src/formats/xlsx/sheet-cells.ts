/** What a cell holds: a text, a number, yes or no; a day of a workbook that is to be shown by its format. */
export type CellValue = string | number | boolean | Date | null;

/** What is known of a cell beside its value. */
export interface CellNote {
  readonly type: "error" | "formula";
  readonly formula?: string;
}

/** Cells merged into one, from 0. */
export interface MergeRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
}

/** A sheet from its first row and column on. */
export interface SheetCells {
  readonly rows: readonly (readonly CellValue[])[];
  /** Cells with a formula or an error, by "row,column" from 0. */
  readonly cells?: ReadonlyMap<string, CellNote>;
  readonly merges?: readonly MergeRange[];
}
