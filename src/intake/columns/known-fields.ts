import type { DatasetKind } from "../../domain/dataset.ts";
import type { ImportChoices } from "../../domain/import-choices.ts";
import { PLOT_FIELDS, type PlotField } from "../../domain/plot-field.ts";
import { READING_FIELDS, type ReadingField } from "../../domain/readings/reading-field.ts";
import { type FieldNames, fieldColumns } from "./field-columns.ts";
import { PLOT_NAMES } from "./plot-names.ts";

export type KnownField = PlotField | ReadingField;

/** What the columns of a file carry, read as the kind it is or seems to be. */
export interface KnownFields {
  /** Fruits counted and bored, or catches, stand in columns of their own. */
  readonly looksLikeReadings: boolean;
  readonly readings: boolean;
  readonly fields: ReadonlyMap<KnownField, string>;
}

/**
 * Finds the fields of a register, or of a sheet of readings, among the columns: by name, and before that as the user
 * said. `keys` are the columns' `headerWords` keys; `taken` columns are places; `readingNames` as `readingFields` gives them.
 */
export function knownFields(
  columns: readonly string[],
  keys: readonly string[],
  taken: ReadonlySet<string>,
  choices: ImportChoices,
  readingNames: FieldNames<ReadingField> | null,
): KnownFields {
  const chosen = Object.entries(choices.columns ?? {}).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && columns.includes(entry[1]),
  );
  const named = new Set(chosen.map(([, column]) => column));
  const shut = new Set([...taken, ...(choices.plainColumns ?? []), ...named]);
  const withChosen = <F extends KnownField>(
    found: Map<F, string>,
    fields: readonly string[],
  ): Map<F, string> => {
    for (const [role, column] of chosen) if (fields.includes(role)) found.set(role as F, column);
    return found;
  };
  const byName = readingNames ? fieldColumns(readingNames, columns, keys, shut) : new Map();
  const asReadings = withChosen<ReadingField>(byName, READING_FIELDS);
  const looksLikeReadings = hasCounts(Object.fromEntries(asReadings));
  const kind: DatasetKind | undefined =
    choices.kind ?? (looksLikeReadings ? "readings" : undefined);
  const readings = kind === "readings";
  const fields: ReadonlyMap<KnownField, string> = readings
    ? asReadings
    : withChosen(fieldColumns(PLOT_NAMES, columns, keys, shut), PLOT_FIELDS);
  return { looksLikeReadings, readings, fields };
}

/** Something can be computed: fruits counted and bored, or catches. */
export const hasCounts = (fields: Readonly<Partial<Record<KnownField, string>>>): boolean =>
  fields.capturas !== undefined ||
  (fields.frutos_evaluados !== undefined && fields.frutos_brocados !== undefined);
