import type { Dataset } from "../../../domain/dataset.ts";

/** What of a register the detective looks at; little enough to be handed to a thread for each question. */
export interface DetectiveRegister extends Pick<Dataset<"plots">, "crs" | "rows" | "geometry"> {
  /** Cells by plot; "" where there is no such column. */
  readonly hamlets: readonly string[];
  readonly districts: readonly string[];
}

const made = new WeakMap<Dataset<"plots">, DetectiveRegister>();

/** Kept, since every doubtful row asks. */
export function detectiveRegister(register: Dataset<"plots">): DetectiveRegister {
  const known = made.get(register);
  if (known) return known;
  const { crs, rows, geometry, fields, properties } = register;
  const cells = (column: string | undefined): readonly string[] =>
    properties.map((own) => (column === undefined ? "" : (own[column] ?? "")));
  const own = {
    ...{ crs, rows, geometry },
    hamlets: cells(fields.caserio),
    districts: cells(fields.distrito),
  };
  made.set(register, own);
  return own;
}
