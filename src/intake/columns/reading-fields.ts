import type { ImportChoices } from "../../domain/import-choices.ts";
import type { ReadingField } from "../../domain/readings/reading-field.ts";
import { COUNT_NAMES } from "./count-names.ts";
import type { FieldNames } from "./field-columns.ts";

/**
 * Names of the fields of readings where any can be among these keys or was chosen; null where nothing is counted, so that
 * no column is one of a sheet of readings. Fetched then: the first screen's register has none.
 */
export async function readingFields(
  keys: readonly string[],
  choices: ImportChoices,
): Promise<FieldNames<ReadingField> | null> {
  const { frutos_brocados, capturas } = COUNT_NAMES;
  const counted = keys.some((key) => frutos_brocados.includes(key) || capturas.includes(key));
  const chosen = Object.keys(choices.columns ?? {}).some((role) => role in COUNT_NAMES);
  if (!counted && !chosen && choices.kind !== "readings") return null;
  return (await import("./reading-names.ts")).READING_NAMES;
}
