import type { IssueParams } from "./issue-params.ts";

export type IssueCode = keyof IssueParams;

/** error: the record or file is not used; warning: used, but look; note: something was done or assumed. */
export type Severity = "error" | "warning" | "note";

/** Where the issue is. `row` counts as Dataset.rows does. */
export interface IssueSource {
  readonly file: string;
  readonly row?: number;
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
