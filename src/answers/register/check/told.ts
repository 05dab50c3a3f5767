import type { Finding } from "../../../domain/issue/finding.ts";
import { placeFinding } from "../../../domain/issue/finding.ts";
import type { Issue } from "../../../domain/issue/issue.ts";
import type { ChangeDraft } from "../../../domain/register/change.ts";
import type { Repair } from "../register-check.ts";
import type { RegisterView } from "./register-view.ts";

/** What a rule says of a plot, by its place in the register; of the whole register where `plot` is null. */
export interface Told {
  readonly plot: number | null;
  readonly found: Finding;
  /** A mend that has one reading. */
  readonly drafts?: readonly ChangeDraft[];
  /** All rows it is told of, where it is told once of several. */
  readonly rows?: readonly number[];
}

export type Tell = (
  plot: number | null,
  found: Finding | null,
  drafts?: readonly ChangeDraft[],
  rows?: readonly number[],
) => void;

/** Everything told as issues at their rows, those of the register first, and the repairs beside them. */
export function placeTold(
  told: readonly Told[],
  { register, cell }: RegisterView,
): { readonly issues: readonly Issue[]; readonly repairs: readonly Repair[] } {
  const file = register.provenance.name;
  const at = ({ plot }: Told): number => (plot === null ? -1 : register.rows[plot]!);
  const sorted = told.toSorted((a, b) => at(a) - at(b));
  const issues = sorted.map(({ plot, found, rows }) => {
    if (plot === null) return placeFinding(found, { file });
    const code = cell(plot, "codigo_parcela").trim().slice(0, 200);
    const row = register.rows[plot]!;
    return placeFinding(found, {
      ...{ file, row },
      ...(rows !== undefined && rows.length > 1 && { rows }),
      ...(code !== "" && { featureId: code }),
    });
  });
  const repairs = sorted.flatMap(({ drafts }, issue) => (drafts ? [{ issue, drafts }] : []));
  return { issues, repairs };
}
