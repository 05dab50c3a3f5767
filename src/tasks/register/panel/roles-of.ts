import type { DatasetKind } from "../../../domain/dataset.ts";
import { type ColumnRole, PLACE_FIELDS } from "../../../domain/import-choices.ts";
import { PLOT_FIELDS } from "../../../domain/plot-field.ts";
import { READING_FIELDS } from "../../../domain/readings/reading-field.ts";
import { TRIAL_FIELDS } from "../../../domain/trials/trial-field.ts";
import { VARIETY_FIELDS } from "../../../domain/varieties/variety-field.ts";

/** Readings are points, so nobody numbers their corners. */
const READING_PLACES = PLACE_FIELDS.filter((field) => field !== "orden");

/** What a column may be taken for in a file of a kind; `placed`: the file places its records by columns. */
export const rolesOf = (kind: DatasetKind, placed: boolean): readonly ColumnRole[] => {
  if (kind === "trials") return TRIAL_FIELDS;
  if (kind === "catalogue") return VARIETY_FIELDS;
  if (kind === "readings") return [...READING_FIELDS, ...(placed ? READING_PLACES : [])];
  return [...PLOT_FIELDS, ...(placed ? PLACE_FIELDS : [])];
};
