/** A column of one sheet with what a cell of it says. */
interface SheetCell {
  readonly column: string;
  readonly value: string;
}

/** Rows of a sheet: how many, and the first of them. */
interface SheetRows {
  readonly count: number;
  readonly rows: readonly number[];
}

/** Issues of a sheet of variety-trial results, and those it shares with a catalogue of varieties (`sheet-`). */
export interface TrialIssueParams {
  /** The file holds places; this kind of sheet is not drawn by them. */
  "sheet-places-unused": Record<string, never>;
  "sheet-too-many": { readonly rows: number; readonly limit: number };
  /** Above any coffee in metres, likely as feet; left out. */
  "sheet-altitude-feet": SheetCell & { readonly metres: number };
  "sheet-altitude-zero": SheetCell;
  "sheet-altitude-unread": SheetCell;

  "trial-no-variety-column": { readonly columns: readonly string[] };
  "trial-no-response": { readonly columns: readonly string[] };
  "trial-no-block-column": { readonly columns: readonly string[] };
  /** All rows are taken as one site without a name. */
  "trial-no-site-column": Record<string, never>;
  "trial-no-variety": Record<string, never>;
  "trial-no-block": Record<string, never>;
  "trial-no-site": Record<string, never>;
  /** Two names in one cell: the row is kept aside. */
  "trial-two-varieties": { readonly value: string; readonly names: readonly string[] };
  /** Cells of a response with no figure: the plot stays, without it. */
  "trial-values-missing": SheetRows & { readonly column: string; readonly of: number };
  /** Text where a figure was due, "s/d" and "-" too. */
  "trial-value-text": SheetCell;
  "trial-value-negative": SheetCell;
  "trial-value-outside": SheetCell & { readonly limit: number };
  /** One mark before three digits, and nothing in its column says which it is; read as `used`. */
  "trial-value-ambiguous": SheetCell & { readonly used: number };
  /** More than `times` the median of its column, and far above the other figures too; used as it stands. */
  "trial-value-far": SheetCell & {
    readonly used: number;
    readonly median: number;
    readonly times: number;
  };
  /** Percentages that are all at most 1: shares of one, most likely. */
  "trial-percent-shares": { readonly column: string; readonly most: number };
  "trial-trees-not-whole": SheetCell;
  /** Row or column of the field that is no whole number from 1. */
  "trial-place-not-whole": SheetCell;
  /** Spellings that differ in case, blanks or accents only, taken as one name. */
  "trial-spellings": {
    readonly column: string;
    readonly used: string;
    readonly others: readonly string[];
  };
  /** Names a letter apart, taken as two. */
  "trial-names-near": {
    readonly column: string;
    readonly names: readonly [string, string];
  };
  "trial-cell-repeated": {
    readonly block: string;
    readonly variety: string;
    readonly firstRow: number;
  };
  "trial-plot-repeated": { readonly code: string; readonly firstRow: number };
  "trial-one-block": { readonly sites: readonly string[] };
  "trial-one-variety": { readonly sites: readonly string[] };
  /** Metres. */
  "trial-altitudes-differ": {
    readonly site: string;
    readonly least: number;
    readonly most: number;
  };
  "trial-altitude-missing": SheetRows;
}
