import type { ColumnRole, ImportChoices } from "../../../domain/import-choices.ts";

/** A place stands in two columns: one of them is no answer without the other. */
const PARTNERS: Readonly<Partial<Record<ColumnRole, ColumnRole>>> = {
  este: "norte",
  norte: "este",
  lat: "lon",
  lon: "lat",
};

/** A column of figures taken as a measured response under its own name. */
export const OWN_RESPONSE = "*";

/**
 * The choices with one column taken for a role, or for nothing; it leaves every role it was given before. `now` tells
 * which column has a role at present: the other half of a place stays what it is.
 */
export function chooseRole(
  choices: ImportChoices,
  now: (role: ColumnRole) => string | undefined,
  column: string,
  role: ColumnRole | typeof OWN_RESPONSE | null,
): ImportChoices {
  const roles = new Map(Object.entries(choices.columns ?? {}) as [ColumnRole, string][]);
  for (const [known, name] of roles) if (name === column) roles.delete(known);
  if (role !== null && role !== OWN_RESPONSE) {
    roles.set(role, column);
    const partner = PARTNERS[role];
    const other = partner && now(partner);
    if (partner && other !== undefined && other !== column && !roles.has(partner)) {
      roles.set(partner, other);
    }
  }
  const plain = (choices.plainColumns ?? []).filter((name) => name !== column);
  return {
    columns: Object.fromEntries(roles),
    plainColumns: role === null ? [...plain, column] : plain,
  };
}
