import type { Dataset } from "../../../domain/dataset.ts";
import { PLOT_FIELDS, type PlotField } from "../../../domain/plot-field.ts";

/** Names and identity papers stay in the user's own file; the code is written in a column of its own. */
const LEFT_OUT: ReadonlySet<PlotField> = new Set(["dni", "apellidos_nombres", "codigo_parcela"]);

/** Known fields a register has, with the column each stands in, that may leave with the answer. */
export const ownFields = (register: Dataset<"plots">): readonly (readonly [PlotField, string])[] =>
  PLOT_FIELDS.flatMap((field) => {
    const column = register.fields[field];
    return column === undefined || LEFT_OUT.has(field) ? [] : [[field, column] as const];
  });

/** Those fields of plot i. */
export const ownProperties = (
  register: Dataset<"plots">,
  fields: readonly (readonly [PlotField, string])[],
  index: number,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.map(([field, column]) => [field, register.properties[index]![column] ?? ""]),
  );
