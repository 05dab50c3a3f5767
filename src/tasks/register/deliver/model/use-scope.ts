import { useMemo, useState } from "react";
import type { RegisterCheckAnswer } from "../../../../answers/register/register-check.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { IntakeReport } from "../../../../intake/intake-report.ts";
import { rowsOfIssues } from "./flagged-rows.ts";

/** Which records leave, as a person chose. */
export interface DeliverScope {
  /** Organisations as the register writes them, with how many records; empty where it names none. */
  readonly organisations: readonly (readonly [name: string, records: number])[];
  /** null for all. */
  readonly organisation: string | null;
  readonly setOrganisation: (name: string | null) => void;
  readonly onlyClean: boolean;
  readonly setOnlyClean: (only: boolean) => void;
  /** Places in the register, ascending. */
  readonly members: readonly number[];
  /** Of the chosen organisation, with and without something to look at. */
  readonly all: readonly number[];
  /** Rows with something to look at. */
  readonly flaggedRows: ReadonlySet<number>;
  /** Records of the whole register with something to look at. */
  readonly flagged: number;
}

export const useScope = (
  register: Dataset<"plots">,
  report: IntakeReport,
  check: RegisterCheckAnswer | null,
): DeliverScope => {
  const [organisation, setOrganisation] = useState<string | null>(null);
  const [onlyClean, setOnlyClean] = useState(false);
  const flagged = useMemo(
    () => rowsOfIssues([...report.issues, ...(check?.issues ?? [])], ["warning", "error"]),
    [report, check],
  );
  const column = register.fields.organizacion;
  const organisations = useMemo(() => {
    const counts = new Map<string, number>();
    if (column !== undefined) {
      for (const record of register.properties) {
        const name = (record[column] ?? "").trim();
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    return [...counts].sort(([a], [b]) => a.localeCompare(b, "es"));
  }, [register, column]);
  const all = useMemo(
    () =>
      [...register.ids.keys()].filter((i) => {
        const own = column === undefined ? "" : (register.properties[i]![column] ?? "").trim();
        return organisation === null || own === organisation;
      }),
    [register, column, organisation],
  );
  const members = useMemo(
    () => (onlyClean ? all.filter((i) => !flagged.has(register.rows[i]!)) : all),
    [register, all, onlyClean, flagged],
  );
  const count = useMemo(
    () => register.rows.reduce((sum, row) => sum + (flagged.has(row) ? 1 : 0), 0),
    [register, flagged],
  );
  return {
    organisations,
    organisation,
    setOrganisation,
    onlyClean,
    setOnlyClean,
    members,
    all,
    flaggedRows: flagged,
    flagged: count,
  };
};
