import type { ImportChoices } from "../../domain/import-choices.ts";
import { RESPONSE_FIELDS, type TrialField } from "../../domain/trials/trial-field.ts";
import type { TableReading } from "../../formats/format-reading.ts";
import { headerWords } from "../columns/header-words.ts";
import { knownFields } from "../columns/known-fields.ts";
import { READING_NAMES } from "../columns/reading-names.ts";
import { ownResponses } from "./own-responses.ts";

/** Only a register of growers has these. */
const OF_A_REGISTER = ["dni", "codigo_socio", "ubigeo", "area_cafe_ha", "produccion_qq"] as const;

/**
 * Varieties in blocks with something measured. A register has varieties and altitudes too, and may call a part of a farm a
 * block; a sheet of readings counts fruits: both are none.
 */
export function looksLikeTrial(
  table: TableReading,
  fields: ReadonlyMap<TrialField, string>,
  choices: ImportChoices,
): boolean {
  if (!fields.has("variedad") || !fields.has("bloque")) return false;
  const { columns } = table;
  const keys = columns.map((column) => headerWords(column).key);
  const as = (kind: "readings" | "plots") =>
    knownFields(columns, keys, new Set(), { ...choices, kind }, READING_NAMES);
  const readings = as("readings");
  if (readings.looksLikeReadings) return false;
  const register = as("plots").fields;
  if (OF_A_REGISTER.some((field) => register.has(field))) return false;
  return (
    RESPONSE_FIELDS.some((field) => fields.has(field)) ||
    ownResponses(table, new Set(fields.values())).length > 0
  );
}
