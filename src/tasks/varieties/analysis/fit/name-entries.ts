import type { NameBook } from "../../../../domain/varieties/name-book.ts";
import type { NamedEntries } from "./judge-entries.ts";

/** Every variety that every plot names; a plot that names none has one entry with "" and -1. */
export const nameEntries = (
  book: NameBook,
  cells: readonly string[],
  plots: number,
): NamedEntries => {
  const plot: number[] = [];
  const written: string[] = [];
  const variety: number[] = [];
  for (let of = 0; of < plots; of++) {
    const named = book.read(cells[of] ?? "");
    for (const entry of named.length > 0 ? named : [{ written: "", variety: -1 }]) {
      plot.push(of);
      written.push(entry.written);
      variety.push(entry.variety);
    }
  }
  return { plot: Int32Array.from(plot), written, variety: Int16Array.from(variety) };
};
