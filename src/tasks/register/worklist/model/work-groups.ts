import type { Issue, IssueCode } from "../../../../domain/issue/issue.ts";
import { rulesOf } from "./same-fact.ts";
import type { WorkItem, WorkState } from "./work-item.ts";

/** What one rule says of a register. */
export interface RuleGroup {
  readonly code: IssueCode;
  /** The worst of them. */
  readonly state: WorkState;
  /** What the rule tells, as the strongest or beneath another. */
  readonly items: readonly WorkItem[];
  /** An issue of it, to be named by. */
  readonly issue: Issue;
}

export interface HamletGroup {
  readonly hamlet: string;
  readonly count: number;
}

const WEIGHT: Readonly<Record<WorkState, number>> = { refused: 0, open: 1, noted: 2, seen: 3 };

/** By rule: refused first, then the most frequent. */
export function ruleGroups(items: readonly WorkItem[]): readonly RuleGroup[] {
  const byRule = new Map<IssueCode, WorkItem[]>();
  for (const item of items)
    for (const code of rulesOf(item)) {
      const own = byRule.get(code);
      if (own) own.push(item);
      else byRule.set(code, [item]);
    }
  const groups = [...byRule].map(([code, own]): RuleGroup => {
    const state = own.reduce<WorkState>(
      (worst, one) => (WEIGHT[one.state] < WEIGHT[worst] ? one.state : worst),
      "seen",
    );
    const first = own[0]!;
    const issue = [first.issue, ...first.also].find((one) => one.code === code) ?? first.issue;
    return { code, state, items: own, issue };
  });
  return groups.sort(
    (a, b) =>
      WEIGHT[a.state] - WEIGHT[b.state] ||
      b.items.length - a.items.length ||
      a.code.localeCompare(b.code),
  );
}

/** By hamlet, the one with the most first; records that name none last. */
export function hamletGroups(items: readonly WorkItem[]): readonly HamletGroup[] {
  const counts = new Map<string, number>();
  for (const { row, hamlet } of items)
    if (row !== null) counts.set(hamlet, (counts.get(hamlet) ?? 0) + 1);
  return [...counts]
    .map(([hamlet, count]) => ({ hamlet, count }))
    .sort(
      (a, b) =>
        Number(a.hamlet === "") - Number(b.hamlet === "") ||
        b.count - a.count ||
        a.hamlet.localeCompare(b.hamlet, "es"),
    );
}

/** How the list is ordered. */
export type WorkOrder = "rule" | "row" | "hamlet";

export function orderedItems(items: readonly WorkItem[], order: WorkOrder): readonly WorkItem[] {
  if (order === "row") return items;
  if (order === "hamlet")
    return [...items].sort(
      (a, b) =>
        Number(a.row !== null && a.hamlet === "") - Number(b.row !== null && b.hamlet === "") ||
        a.hamlet.localeCompare(b.hamlet, "es") ||
        (a.row ?? 0) - (b.row ?? 0),
    );
  return ruleGroups(items).flatMap(({ code, items: own }) =>
    own.filter(({ issue }) => issue.code === code),
  );
}
