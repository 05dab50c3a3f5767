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

/** So many items are one step: some 2 ms. */
const STEP = 2000;

interface GroupBegun {
  readonly items: WorkItem[];
  state: WorkState;
}

/** By rule: refused first, then the most frequent. */
export function* ruleGroups(
  items: readonly WorkItem[],
): Generator<undefined, readonly RuleGroup[]> {
  const byRule = new Map<IssueCode, GroupBegun>();
  for (const [i, item] of items.entries()) {
    if (i % STEP === 0) yield;
    for (const code of rulesOf(item)) {
      const own = byRule.get(code);
      if (own === undefined) byRule.set(code, { items: [item], state: item.state });
      else {
        own.items.push(item);
        if (WEIGHT[item.state] < WEIGHT[own.state]) own.state = item.state;
      }
    }
  }
  const groups = [...byRule].map(([code, { items: own, state }]): RuleGroup => {
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
export function* hamletGroups(
  items: readonly WorkItem[],
): Generator<undefined, readonly HamletGroup[]> {
  const counts = new Map<string, number>();
  for (const [i, { row, hamlet }] of items.entries()) {
    if (i % STEP === 0) yield;
    if (row !== null) counts.set(hamlet, (counts.get(hamlet) ?? 0) + 1);
  }
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

/** `items` are by row. */
export function* orderedItems(
  items: readonly WorkItem[],
  order: WorkOrder,
): Generator<undefined, readonly WorkItem[]> {
  if (order === "row") return items;
  if (order === "hamlet") return yield* byHamlet(items);
  const listed: WorkItem[] = [];
  for (const { code, items: own } of yield* ruleGroups(items))
    for (const [i, item] of own.entries()) {
      if (i % STEP === 0) yield;
      if (item.issue.code === code) listed.push(item);
    }
  return listed;
}

/** What concerns the whole file first, records that name no hamlet last. */
function* byHamlet(items: readonly WorkItem[]): Generator<undefined, readonly WorkItem[]> {
  const file: WorkItem[] = [];
  const named = new Map<string, WorkItem[]>();
  for (const [i, item] of items.entries()) {
    if (i % STEP === 0) yield;
    const own = item.row === null ? file : named.get(item.hamlet);
    if (own) own.push(item);
    else named.set(item.hamlet, [item]);
  }
  const { compare } = new Intl.Collator("es");
  const hamlets = [...named].sort(
    ([a], [b]) => Number(a === "") - Number(b === "") || compare(a, b),
  );
  return [file, ...hamlets.map(([, own]) => own)].flat();
}
