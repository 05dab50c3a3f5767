/** Issues of a workbook of Excel: its package, its sheets, its cells. */
export interface WorkbookIssueParams {
  "workbook-damaged": Record<string, never>;
  /** Unpacked bytes, parts of the package, or cells of the sheet. */
  "workbook-too-large": { readonly of: "bytes" | "parts" | "cells"; readonly limit: number };
  "workbook-no-such-sheet": { readonly sheet: string; readonly sheets: readonly string[] };
  /** One of several sheets was read; `hidden`: nobody sees it in Excel. */
  "workbook-sheet-read": {
    readonly sheet: string;
    readonly others: readonly string[];
    readonly hidden: boolean;
  };
  /** Cells that took the text of the cell they are merged with. */
  "workbook-merged-filled": { readonly cells: number };
  /** Cells ("D5") with a formula and no stored result: they count as empty. */
  "row-formula-empty": { readonly cells: readonly string[] };
  /** Cells ("D5") that hold an error such as #N/A. */
  "row-cell-error": { readonly cells: readonly string[] };
}
