import { isName, isNumber } from "./find-header.ts";

/** Records under a header in which its columns must show figures. */
const LOOKED_AT = 5;

const trimmed = (cells: readonly string[], i: number): string => (cells[i] ?? "").trim();

/**
 * Names of a header over two lines, as merged cells are saved ("COORDENADAS UTM" over "Este" and "Norte"); null where the
 * line under the header is a record. A second line is nothing but names, fills columns that the first leaves unnamed, and
 * has figures under those.
 */
export function secondHeader(
  first: readonly string[],
  second: readonly string[],
  under: readonly (readonly string[])[],
): string[] | null {
  const filled = second.filter((cell) => cell.trim() !== "");
  if (filled.length < 2 || !filled.every(isName)) return null;
  const width = Math.max(first.length, second.length);
  const columns = Array.from({ length: width }, (_, i) => i);
  const unnamed = columns.filter((i) => trimmed(first, i) === "" && trimmed(second, i) !== "");
  const looked = under.slice(0, LOOKED_AT);
  const figures = unnamed.some((i) => looked.some((cells) => isNumber(cells[i] ?? "")));
  if (!figures) return null;
  if (filled.length === width) return [...second];
  let group = "";
  return columns.map((i) => {
    const [over, own] = [trimmed(first, i), trimmed(second, i)];
    if (over !== "") group = over;
    if (own === "" || own === over) return over;
    return group === "" ? own : `${group} ${own}`;
  });
}
