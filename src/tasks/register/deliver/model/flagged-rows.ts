import type { Issue } from "../../../../domain/issue/issue.ts";

/** Rows that some issue is about; `worst` says which severities count. */
export const rowsOfIssues = (
  issues: readonly Issue[],
  severities: readonly Issue["severity"][],
): ReadonlySet<number> =>
  new Set(
    issues.flatMap(({ severity, source: { row, rows } }) =>
      severities.includes(severity) ? (rows ?? (row === undefined ? [] : [row])) : [],
    ),
  );
