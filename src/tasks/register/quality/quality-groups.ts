import type { Issue, Severity } from "../../../domain/issue/issue.ts";

/** Findings of one rule with one outcome. */
export interface QualityGroup {
  readonly code: Issue["code"];
  readonly severity: Severity;
  readonly issues: readonly Issue[];
  /** Rows they are in, ascending, each once; empty for what concerns the whole file. */
  readonly rows: readonly number[];
}

export interface Quality {
  readonly groups: readonly QualityGroup[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** All, by row; those of the whole file first. */
  readonly issues: readonly Issue[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

const rowsOf = ({ source: { row, rows } }: Issue): readonly number[] =>
  rows ?? (row === undefined ? [] : [row]);

/** What was found in a file, by rule: refused first, then the most frequent. */
export const qualityOf = (issues: readonly Issue[]): Quality => {
  const byRule = new Map<string, Issue[]>();
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const issue of issues) {
    counts[issue.severity] += 1;
    const key = `${issue.severity} ${issue.code}`;
    const others = byRule.get(key);
    if (others) others.push(issue);
    else byRule.set(key, [issue]);
  }
  const groups = [...byRule.values()].map((members): QualityGroup => {
    const { code, severity } = members[0]!;
    const rows = [...new Set(members.flatMap(rowsOf))].sort((a, b) => a - b);
    return { code, severity, issues: members, rows };
  });
  return {
    groups: groups.sort(
      (a, b) =>
        WEIGHT[a.severity] - WEIGHT[b.severity] ||
        b.issues.length - a.issues.length ||
        a.code.localeCompare(b.code),
    ),
    counts,
    issues: [...issues].sort((a, b) => (rowsOf(a)[0] ?? 0) - (rowsOf(b)[0] ?? 0)),
  };
};
