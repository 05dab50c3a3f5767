import type { PlotField } from "../../../../domain/plot-field.ts";
import { headerWords } from "../../../../intake/columns/header-words.ts";
import type { ColumnUnderstood } from "../../../../intake/intake-report.ts";

const PERSONAL_FIELDS: ReadonlySet<string> = new Set<PlotField>(["dni", "apellidos_nombres"]);

/** Headings of what reaches a person, whatever the column is used as. */
const PERSONAL_WORDS: ReadonlySet<string> = new Set([
  ...["telefono", "telefonos", "tel", "telf", "tlf", "fono", "celular", "cel", "movil", "phone"],
  ...["mobile", "whatsapp", "correo", "email", "mail", "dni", "nombres", "apellidos", "surname"],
  ...["nac", "nacimiento", "birth", "birthdate"],
]);

/** Whether a column holds who somebody is or how to reach them: a screen in an office is read by many. */
export const isPersonal = ({
  column,
  field,
}: Pick<ColumnUnderstood, "column" | "field">): boolean =>
  (field !== null && PERSONAL_FIELDS.has(field)) ||
  headerWords(column).words.some((word) => PERSONAL_WORDS.has(word));
