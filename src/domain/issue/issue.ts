import type { IssueParams } from "./issue-params.ts";

export type IssueCode = keyof IssueParams;

/** error: the record or file is not used; warning: used, but look; note: something was done or assumed. */
export type Severity = "error" | "warning" | "note";

/** Where the issue is. `row` counts as Dataset.rows does. */
export interface IssueSource {
  readonly file: string;
  readonly row?: number;
  /** For an issue of several rows at once (a plot of many lines, a mend of the whole file). */
  readonly rows?: readonly number[];
  readonly column?: string;
  readonly featureId?: string;
}

/** What a user's file, browser or disk can do, as data. Its sentence is made from code and params in `i18n/issues`. */
export type Issue = {
  [C in IssueCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly source: IssueSource;
    readonly params: IssueParams[C];
  };
}[IssueCode];

type WithoutParams = {
  [C in IssueCode]: IssueParams[C] extends Record<string, never> ? C : never;
}[IssueCode];

/** Builds an issue; params may be left out where the code has none. */
export function issue<C extends WithoutParams>(
  severity: Severity,
  code: C,
  source: IssueSource,
): Issue;
export function issue<C extends IssueCode>(
  severity: Severity,
  code: C,
  source: IssueSource,
  params: IssueParams[C],
): Issue;
export function issue(
  severity: Severity,
  code: IssueCode,
  source: IssueSource,
  params: object = {},
): Issue {
  return { code, severity, source, params } as Issue;
}
