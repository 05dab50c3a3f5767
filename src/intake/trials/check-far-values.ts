import { shownCell } from "../../checks/readings/count-fault.ts";
import { FAR_FROM_MEDIAN, farValues } from "../../checks/trials/far-values.ts";
import { hasLimit } from "../../checks/trials/response-fault.ts";
import { finding } from "../../domain/issue/finding.ts";
import type { TrialResponse } from "../../domain/trials/trial-columns.ts";
import type { TrialField } from "../../domain/trials/trial-field.ts";
import { addFinding } from "../../formats/format-reading.ts";
import { hasError } from "../check-register.ts";
import type { Sheet } from "../sheets/sheet.ts";

/**
 * Tells figures far above all others of the rows that stand. Those of a percentage or a score have a limit of their own, and
 * rust and borer may well be near 0 everywhere but in one plot: nothing is said of them.
 */
export function checkFarValues(
  { table, findings }: Sheet<TrialField>,
  responses: readonly TrialResponse[],
): void {
  for (const { column, field, values } of responses) {
    if (hasLimit(field)) continue;
    const standing = Array.from(values, (value, i) => (hasError(findings, i) ? Number.NaN : value));
    const far = farValues(standing);
    if (far === null) continue;
    const at = table.columns.indexOf(column);
    for (const i of far.at) {
      const params = {
        column,
        value: shownCell(table.cells[i]?.[at] ?? ""),
        used: standing[i] as number,
        median: far.median,
        times: FAR_FROM_MEDIAN,
      };
      addFinding(findings, i, finding("warning", "trial-value-far", params, column));
    }
  }
}
