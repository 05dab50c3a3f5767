import type { Dataset } from "../../../../domain/dataset.ts";
import { headerWords } from "../../../../intake/columns/header-words.ts";
import type { IntakeReport } from "../../../../intake/intake-report.ts";
import { allPersonalColumns } from "../../personal/personal-columns.ts";

/** Words in the name of a column that no screen covers but by which a person is found all the same. */
const BY_CODE = /socio|productor|agricultor|documento/;

/** Columns that tell who a person is, by what they are, are called or hold; a member's code among them. In steps. */
export function* leavingPersonal(
  { fields }: Pick<Dataset, "fields">,
  report: IntakeReport,
  columns: readonly string[],
): Generator<number, ReadonlySet<string>> {
  const known = yield* allPersonalColumns(report);
  const isPersonal = (column: string): boolean =>
    known.has(column) ||
    column === fields.codigo_socio ||
    BY_CODE.test(headerWords(column).words.join(""));
  return new Set(columns.filter(isPersonal));
}
