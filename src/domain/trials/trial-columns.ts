import type { WordColumn } from "../word-column.ts";
import type { ResponseField } from "./trial-field.ts";

/** One measured quantity of every plot. */
export interface TrialResponse {
  /** The column's name as the file has it. */
  readonly column: string;
  /** The known quantity it is; null for any other numeric column. */
  readonly field: ResponseField | null;
  /** One figure a record; NaN where the plot was lost or not measured. */
  readonly values: Float64Array;
}

/**
 * The figures of a variety trial, checked, one array per column; record i is feature i of its data set, one trial plot
 * (of one campaign). NaN: the cell is empty.
 */
export interface TrialColumns {
  readonly site: WordColumn;
  readonly campaign: WordColumn;
  readonly block: WordColumn;
  /** The trial plot's own code within its site. */
  readonly plot: WordColumn;
  readonly variety: WordColumn;
  /** Metres above sea level. */
  readonly altitude: Float64Array;
  /** Place in the field, rows and columns counted from 1; NaN where the file does not say. */
  readonly row: Float64Array;
  readonly column: Float64Array;
  readonly trees: Float64Array;
  readonly responses: readonly TrialResponse[];
}
