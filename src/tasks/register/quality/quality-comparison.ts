import type { Dataset } from "../../../domain/dataset.ts";
import type { Issue } from "../../../domain/issue/issue.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";

/** A register at one time: its file as read, and what the rules of a whole register say of it. */
export interface QualityState {
  readonly report: IntakeReport;
  /** Of the whole register's rules; null where they were not asked. */
  readonly checked: readonly Issue[] | null;
}

export interface RuleChange {
  readonly code: Issue["code"];
  /** A finding to say it by: of now where there is one. */
  readonly example: Issue;
  readonly before: number;
  readonly now: number;
}

export interface OrganisationCount {
  readonly records: number;
  readonly flagged: number;
  readonly refused: number;
}

export interface OrganisationChange {
  /** "" for records that name none. */
  readonly name: string;
  readonly before: OrganisationCount;
  readonly now: OrganisationCount;
}

export interface QualityComparison {
  /** All that there is to say of the register now. */
  readonly found: readonly Issue[];
  /** The most frequent before first. */
  readonly rules: readonly RuleChange[];
  /** Empty where the register has no such column. */
  readonly organisations: readonly OrganisationChange[];
}

const issuesOf = ({ report, checked }: QualityState): readonly Issue[] => [
  ...report.issues,
  ...(checked ?? []),
];

const ruleCounts = (state: QualityState): ReadonlyMap<Issue["code"], readonly Issue[]> => {
  const byRule = new Map<Issue["code"], Issue[]>();
  for (const issue of issuesOf(state)) {
    if (issue.severity === "note") continue;
    const list = byRule.get(issue.code);
    if (list) list.push(issue);
    else byRule.set(issue.code, [issue]);
  }
  return byRule;
};

const organisationCounts = (
  state: QualityState,
  column: string,
): ReadonlyMap<string, OrganisationCount> => {
  const { dataset, refused } = state.report;
  const flagged = new Set(
    issuesOf(state).flatMap(({ severity, source: { row, rows } }) =>
      severity === "note" ? [] : (rows ?? (row === undefined ? [] : [row])),
    ),
  );
  const counts = new Map<string, { records: number; flagged: number; refused: number }>();
  const at = (name: string | undefined) => {
    const key = (name ?? "").trim();
    const known = counts.get(key) ?? { records: 0, flagged: 0, refused: 0 };
    counts.set(key, known);
    return known;
  };
  for (const [i, record] of ((dataset as Dataset | null)?.properties ?? []).entries()) {
    const own = at(record[column]);
    own.records += 1;
    if (flagged.has(dataset!.rows[i]!)) own.flagged += 1;
  }
  for (const { cells } of refused) {
    const own = at(cells[column]);
    own.records += 1;
    own.refused += 1;
  }
  return counts;
};

const NONE: OrganisationCount = { records: 0, flagged: 0, refused: 0 };

/** A register as it came against as it is: findings by rule, and records by organisation. Notes are no findings. */
export const compareQuality = (
  before: QualityState,
  now: QualityState,
  organisation: string | undefined,
): QualityComparison => {
  const [then, since] = [ruleCounts(before), ruleCounts(now)];
  const rules = [...new Set([...then.keys(), ...since.keys()])].map((code): RuleChange => {
    const [own, later] = [then.get(code) ?? [], since.get(code) ?? []];
    return { code, example: (later[0] ?? own[0])!, before: own.length, now: later.length };
  });
  const organisations = (): readonly OrganisationChange[] => {
    if (organisation === undefined) return [];
    const a = organisationCounts(before, organisation);
    const b = organisationCounts(now, organisation);
    return [...new Set([...a.keys(), ...b.keys()])]
      .sort((x, y) => x.localeCompare(y, "es"))
      .map((name) => ({ name, before: a.get(name) ?? NONE, now: b.get(name) ?? NONE }));
  };
  return {
    found: issuesOf(now),
    rules: rules.sort(
      (x, y) => y.before - x.before || y.now - x.now || x.code.localeCompare(y.code),
    ),
    organisations: organisations(),
  };
};
