import type { Dataset } from "../../../../domain/dataset.ts";
import type { PlotField } from "../../../../domain/plot-field.ts";
import { groupWords } from "../../analysis/fit/group-words.ts";

/** What a register says of plot i in a field, without blanks round it; "" where it says nothing. */
export const wordOf = (register: Dataset<"plots">, field: PlotField, i: number): string => {
  const column = register.fields[field];
  return column === undefined ? "" : (register.properties[i]?.[column] ?? "").trim();
};

const collator = new Intl.Collator("es", { numeric: true });

/** What plots are grouped by; a hamlet with its district where two districts have one of its name. */
export type GroupField = "caserio" | "organizacion";

/** The group of every plot, in the register's order; "" for none. */
export const groupsOf = (register: Dataset<"plots">, field: GroupField): readonly string[] => {
  const column = (of: PlotField): readonly string[] =>
    register.ids.map((_, i) => wordOf(register, of, i));
  return groupWords(column(field), field === "caserio" ? column("distrito") : null);
};

/** The groups a register has, in Spanish order; "" last, where some plots have none. */
export const wordsOf = (register: Dataset<"plots">, field: GroupField): readonly string[] => {
  const words = new Set(groupsOf(register, field));
  const blank = words.delete("");
  return [...[...words].sort(collator.compare), ...(blank ? [""] : [])];
};
