import { type Finding, finding } from "../../domain/issue/finding.ts";
import { isMissing } from "../../domain/written/parse-number.ts";

/** A cell of a column of figures that holds something else; `figure` is what was read of it, NaN for nothing. */
export const figureUnread = (
  cell: string,
  figure: number | null,
  column: string,
): Finding | null =>
  figure !== null && Number.isNaN(figure) && !isMissing(cell)
    ? finding("warning", "figure-unread", { column, value: cell.trim().slice(0, 60) }, column)
    : null;
