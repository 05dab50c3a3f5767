import type { Dataset } from "../../../domain/dataset.ts";
import type { CompareSide } from "./compare-answer.ts";

type Register = Dataset<"plots">;

/** What a record without a code is called (`Dataset.ids`). */
const NO_CODE = /^fila \d+$/i;

/** Fields that name who holds a plot without doubt; names alone are spelt in too many ways. */
export const HOLDER_FIELDS = ["codigo_socio", "dni"] as const;

/** The field by which holders are compared: the first that both registers have; null where they have none in common. */
export const holderField = (
  before: Register,
  after: Register,
): (typeof HOLDER_FIELDS)[number] | null =>
  HOLDER_FIELDS.find((field) => before.fields[field] && after.fields[field]) ?? null;

/** A register as it is compared with another: codes as its file writes them, holders by a field that both have. */
export const compareSide = (
  { geometry, crs, ids, fields, properties }: Register,
  holder: (typeof HOLDER_FIELDS)[number] | null,
): CompareSide => {
  const column = holder === null ? undefined : fields[holder];
  return {
    geometry,
    crs,
    codes: ids.map((id) => (NO_CODE.test(id) ? "" : id)),
    holders: ids.map((_, k) => (column === undefined ? "" : (properties[k]?.[column] ?? ""))),
  };
};
