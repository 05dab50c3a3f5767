import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { IssueParams } from "../../domain/issue/issue-params.ts";

export interface NotApplied {
  readonly why: IssueParams["edit-not-applied"]["why"];
  readonly row: number;
}

/** One finding for each reason: a file that is another would give thousands. */
export function tellNotApplied(all: readonly NotApplied[]): Finding[] {
  const reasons = [...new Set(all.map(({ why }) => why))];
  return reasons.map((why) => {
    const own = all.filter((one) => one.why === why);
    const row = own.reduce((least, one) => Math.min(least, one.row), Number.POSITIVE_INFINITY);
    return finding("warning", "edit-not-applied", { why, count: own.length, row });
  });
}
