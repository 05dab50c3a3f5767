import { isMissing, parseNumber } from "../../domain/written/parse-number.ts";
import type { TableReading } from "../../formats/format-reading.ts";
import { headerWords } from "../columns/header-words.ts";
import { placeName } from "../columns/place-names.ts";

/** Numbers that number, date or place a row; no measured quantity. */
const NO_RESPONSE =
  /^(?:n|no|nro|num|numero|number|item|id|fid|objectid|codigo|cod|code|orden|dia|mes|day|month|hora|telefono|celular|ubigeo|dni|ruc)$|(?:^|_)(?:fecha|date|id|codigo|cod)(?:_|$)/;

/** Columns of figures that no known field carries, in the order of the file: each can be a response of its own name. */
export const ownResponses = (
  { columns, cells }: TableReading,
  taken: ReadonlySet<string>,
): readonly string[] =>
  columns.filter((column, at) => {
    if (taken.has(column)) return false;
    const header = headerWords(column.replace(/ \(\d+\)$/, ""));
    if (NO_RESPONSE.test(header.key) || placeName(header) !== null) return false;
    let filled = 0;
    let figures = 0;
    for (const record of cells) {
      const cell = record[at] ?? "";
      if (isMissing(cell)) continue;
      filled++;
      const { kind } = parseNumber(cell.trim().replace(/\s*%$/, ""));
      if (kind === "number" || kind === "ambiguous") figures++;
    }
    return figures > filled / 2;
  });
