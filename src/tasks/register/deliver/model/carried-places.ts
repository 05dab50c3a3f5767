import type { Dataset } from "../../../../domain/dataset.ts";
import { headerWords } from "../../../../intake/columns/header-words.ts";
import { placeName } from "../../../../intake/columns/place-names.ts";

const ZONE = /^\s*\d{1,2}\s*[A-Za-z]?\s*$/;
const WKT = /^\s*(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|POLYGON)\b/i;

/** Most cells with something in them are of that kind. */
const mostly = (cells: readonly string[], kind: RegExp): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length > 0 && 2 * filled.filter((cell) => kind.test(cell)).length > filled.length;
};

/**
 * Of `columns`, which did not place the records as they were read: those with coordinates of another file that came along as
 * text. A column that carries a field of the register is none of them.
 */
export const carriedPlaces = (
  { fields, properties }: Pick<Dataset, "fields" | "properties">,
  columns: readonly string[],
): readonly string[] => {
  const used = new Set<string>(Object.values(fields));
  const free = columns.filter((column) => !used.has(column));
  const cells = (column: string): readonly string[] => properties.map((one) => one[column] ?? "");
  const names = new Map(free.map((column) => [column, placeName(headerWords(column))]));
  const axes = new Set([...names.values()].map((found) => found?.name));
  const letters = axes.has("x") && axes.has("y");
  return free.filter((column) => {
    const found = names.get(column);
    if (mostly(cells(column), WKT)) return true;
    if (!found || found.name === "orden") return false;
    if (found.name === "x" || found.name === "y") return letters;
    return found.name === "zona" ? mostly(cells(column), ZONE) : true;
  });
};
