import type { Issue, IssueCode, IssueSource, Severity } from "./issue.ts";
import type { IssueParams } from "./issue-params.ts";

/** An issue before it is known in which file and row it stands: what a check or reader says. */
export type Finding = {
  [C in IssueCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly params: IssueParams[C];
    readonly column?: string;
  };
}[IssueCode];

export const finding = <C extends IssueCode>(
  severity: Severity,
  code: C,
  params: IssueParams[C],
  column?: string,
): Finding =>
  (column === undefined
    ? { code, severity, params }
    : { code, severity, params, column }) as Finding;

/** The finding as an issue at its place. */
export function placeFinding(found: Finding, source: IssueSource): Issue {
  const { code, severity, params, column } = found;
  return {
    code,
    severity,
    source: column === undefined ? source : { ...source, column },
    params,
  } as Issue;
}
