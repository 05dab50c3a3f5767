import type { Dataset } from "../../../domain/dataset.ts";
import type { CompareSide } from "./compare-answer.ts";
import { HOLDER_FIELDS, type HolderField, type HolderKeys, plainHolder } from "./judge-holder.ts";

type Register = Dataset<"plots">;

/** What a record without a code is called (`Dataset.ids`). */
const NO_CODE = /^fila \d+$/i;

/** Whether a record's name is a code of its file, not the row it stands on. */
export const isCode = (id: string): boolean => !NO_CODE.test(id);

/** The fields by which holders can be compared: those that both registers have. */
export const holderFields = (before: Register, after: Register): readonly HolderField[] =>
  HOLDER_FIELDS.filter((field) => before.fields[field] && after.fields[field]);

/** A register as it is compared with another: codes as its file writes them, holders by the fields that both have. */
export const compareSide = (
  { geometry, crs, ids, fields, properties }: Register,
  holders: readonly HolderField[],
): CompareSide => {
  const columns = HOLDER_FIELDS.map((field) =>
    holders.includes(field) ? fields[field] : undefined,
  );
  return {
    geometry,
    crs,
    codes: ids.map((id) => (isCode(id) ? id : "")),
    holders: ids.map(
      (_, k) =>
        HOLDER_FIELDS.map((field, at) => {
          const column = columns[at];
          return column === undefined ? "" : plainHolder(field, properties[k]?.[column] ?? "");
        }) as unknown as HolderKeys,
    ),
  };
};
