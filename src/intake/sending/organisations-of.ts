import type { FormatReading } from "../../formats/format-reading.ts";

export interface Organisation {
  /** As its first row writes it. */
  readonly name: string;
  /** In the file's order. */
  readonly rows: readonly number[];
}

const folded = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toLowerCase();

/** Rows by what stands in a column, letters and accents apart; rows without it come last, under `nameless`. */
export function organisationsOf(
  reading: Exclude<FormatReading, { kind: "refused" }>,
  column: string,
  nameless: string,
): readonly Organisation[] {
  const at = reading.columns.indexOf(column);
  const groups = new Map<string, { name: string; rows: number[] }>();
  reading.rows.forEach((row, i) => {
    const cells = reading.cells[i];
    const text = Array.isArray(cells)
      ? (cells[at] ?? "")
      : ((cells as Readonly<Record<string, string>> | undefined)?.[column] ?? "");
    const key = folded(text);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { name: key === "" ? nameless : text.trim(), rows: [row] });
  });
  const without = groups.get("");
  groups.delete("");
  return without ? [...groups.values(), without] : [...groups.values()];
}
