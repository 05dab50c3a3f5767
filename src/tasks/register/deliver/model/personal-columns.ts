import type { Dataset } from "../../../../domain/dataset.ts";
import type { PlotField } from "../../../../domain/plot-field.ts";
import { foldName } from "../../../../domain/varieties/fold-name.ts";

const PERSONAL: readonly PlotField[] = ["dni", "apellidos_nombres", "codigo_socio"];
/** Words in the name of a column that no field carries but that tells who a person is. */
const WORDS =
  /dni|documento|nombre|apellido|telefono|celular|correo|email|direccion|socio|productor|nacimiento|f(?:ec|echa)?(?:de)?nac/;

/** Columns that tell who a person is: by their field, or by what they are called. */
export const personalColumns = (
  { fields }: Pick<Dataset, "fields">,
  columns: readonly string[],
): ReadonlySet<string> => {
  const known = new Set(PERSONAL.map((field) => fields[field]));
  return new Set(columns.filter((column) => known.has(column) || WORDS.test(foldName(column))));
};
