import type { ColumnRole, ImportChoices } from "../../domain/import-choices.ts";
import { type FieldNames, fieldColumns } from "../columns/field-columns.ts";
import { headerWords } from "../columns/header-words.ts";

/** "Rendimiento (kg/ha)" as "rendimiento_kg_ha": a unit in brackets counts as much as one that is not. */
const keyWithUnit = (column: string): string =>
  headerWords(column.replace(/%/g, " pct ").replace(/[()[\]]/g, " ")).key;

const keyWithoutUnit = (column: string): string => headerWords(column).key;

/**
 * Field -> the column that carries it: as the user said, else by its heading with its unit, else, but for `exact` fields, by
 * its heading without what stands in brackets.
 */
export function sheetFields<F extends ColumnRole>(
  names: FieldNames<F>,
  exact: ReadonlySet<ColumnRole>,
  columns: readonly string[],
  choices: ImportChoices,
): ReadonlyMap<F, string> {
  const plain = columns.map((column) => column.replace(/ \(\d+\)$/, ""));
  const chosen = Object.entries(choices.columns ?? {}).filter(
    (entry): entry is [F, string] =>
      Object.hasOwn(names, entry[0]) && entry[1] !== undefined && columns.includes(entry[1]),
  );
  const taken = new Set([...(choices.plainColumns ?? []), ...chosen.map(([, column]) => column)]);
  const found = fieldColumns(names, columns, plain.map(keyWithUnit), taken);
  const left = Object.fromEntries(
    Object.entries(names).filter(([field]) => !found.has(field as F) && !exact.has(field as F)),
  ) as FieldNames<F>;
  const used = new Set([...taken, ...found.values()]);
  for (const [field, column] of fieldColumns(left, columns, plain.map(keyWithoutUnit), used)) {
    found.set(field, column);
  }
  for (const [field, column] of chosen) found.set(field, column);
  return found;
}
