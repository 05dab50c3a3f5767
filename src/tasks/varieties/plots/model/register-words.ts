import type { Dataset } from "../../../../domain/dataset.ts";
import type { PlotField } from "../../../../domain/plot-field.ts";

/** What a register says of plot i in a field, without blanks round it; "" where it says nothing. */
export const wordOf = (register: Dataset<"plots">, field: PlotField, i: number): string => {
  const column = register.fields[field];
  return column === undefined ? "" : (register.properties[i]?.[column] ?? "").trim();
};

const collator = new Intl.Collator("es", { numeric: true });

/** The words a register has in a field, in Spanish order; "" last, where some plots have none. */
export const wordsOf = (register: Dataset<"plots">, field: PlotField): readonly string[] => {
  const words = new Set<string>();
  for (let i = 0; i < register.ids.length; i += 1) words.add(wordOf(register, field, i));
  const blank = words.delete("");
  return [...[...words].sort(collator.compare), ...(blank ? [""] : [])];
};
