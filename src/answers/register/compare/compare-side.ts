import { foldPlace } from "../../../checks/register/fold-place.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { CompareSide } from "./compare-answer.ts";

type Register = Dataset<"plots">;

/** What a record without a code is called (`Dataset.ids`). */
const NO_CODE = /^fila \d+$/i;

/** Whether a record's name is a code of its file, not the row it stands on. */
export const isCode = (id: string): boolean => !NO_CODE.test(id);

/** Fields that say who holds a plot, the surest first. A name can be written in many ways: it is a hint, no proof. */
export const HOLDER_FIELDS = ["codigo_socio", "dni", "apellidos_nombres"] as const;

export type HolderField = (typeof HOLDER_FIELDS)[number];

/** A person's name without accents, case, signs and order: "PÉREZ, Rosa" is "rosa perez". */
const plainName = (name: string): string => foldPlace(name).split(" ").sort().join(" ");

/** The field by which holders are compared: the first that both registers have; null where they have none in common. */
export const holderField = (before: Register, after: Register): HolderField | null =>
  HOLDER_FIELDS.find((field) => before.fields[field] && after.fields[field]) ?? null;

/** A register as it is compared with another: codes as its file writes them, holders by a field that both have. */
export const compareSide = (
  { geometry, crs, ids, fields, properties }: Register,
  holder: HolderField | null,
): CompareSide => {
  const column = holder === null ? undefined : fields[holder];
  const plain = holder === "apellidos_nombres" ? plainName : (text: string) => text;
  return {
    geometry,
    crs,
    codes: ids.map((id) => (isCode(id) ? id : "")),
    holders: ids.map((_, k) => (column === undefined ? "" : plain(properties[k]?.[column] ?? ""))),
  };
};
