import { useMemo } from "react";
import type { RegisterCheckAnswer } from "../../../../answers/register/register-check.ts";
import type { IssueCode } from "../../../../domain/issue/issue.ts";
import { editsOfLog } from "../../../../domain/register/edits-of-log.ts";
import type { RegisterBook } from "../../../register-book.ts";
import { useSteps } from "../../../use-steps.ts";
import type { ViewState } from "../../../view-state.ts";
import {
  type HamletGroup,
  hamletGroups,
  orderedItems,
  type RuleGroup,
  ruleGroups,
  type WorkOrder,
} from "./work-groups.ts";
import type { WorkItem } from "./work-item.ts";
import { workItems } from "./work-items.ts";
import { type WorkRecords, workRecords } from "./work-record.ts";

/** Which of the items are looked at. */
export type WorkShow = "open" | "refused" | "rest";

/** All there is to look at, with its counts. */
interface All {
  readonly items: readonly WorkItem[];
  /** Records that are in the register and have something to look at. */
  readonly flagged: number;
  readonly counts: Readonly<Record<WorkShow, number>>;
}

/** What is looked at of it. */
interface Shown {
  readonly all: All;
  readonly show: WorkShow;
  /** Those that `show` lets through, whatever rule or hamlet is chosen. */
  readonly shown: readonly WorkItem[];
  readonly rules: readonly RuleGroup[];
  readonly hamlets: readonly HamletGroup[];
}

/** How it is narrowed and ordered. */
interface Listed {
  readonly of: Shown;
  readonly rule: IssueCode | null;
  readonly hamlet: string | null;
  readonly order: WorkOrder;
  /** Those of the chosen rule and hamlet, in their order. */
  readonly listed: readonly WorkItem[];
}

export interface Worklist extends Omit<Shown, "all">, Omit<Listed, "of">, Omit<All, "items"> {
  readonly records: WorkRecords;
  readonly selected: WorkItem | null;
  /** False while the list is still of what stood before the last change. */
  readonly current: boolean;
}

const ORDERS: readonly WorkOrder[] = ["rule", "row", "hamlet"];
const SHOWS: readonly WorkShow[] = ["open", "refused", "rest"];

const lets: Readonly<Record<WorkShow, (item: WorkItem) => boolean>> = {
  open: ({ state }) => state === "open" || state === "refused",
  refused: ({ state }) => state === "refused",
  rest: ({ state }) => state === "noted" || state === "seen",
};

/** So many items are one step: some 2 ms. */
const STEP = 5000;

function* allOf(...of: Parameters<typeof workItems>): Generator<undefined, All> {
  const items = yield* workItems(...of);
  const counts = { open: 0, refused: 0, rest: 0 };
  const rows = new Set<number>();
  for (const [i, item] of items.entries()) {
    if (i % STEP === 0) yield;
    for (const show of SHOWS) if (lets[show](item)) counts[show]++;
    if (item.state === "open" && item.row !== null) rows.add(item.row);
  }
  return { items, counts, flagged: rows.size };
}

function* shownOf(all: All, show: WorkShow): Generator<undefined, Shown> {
  const shown = all.items.filter(lets[show]);
  yield;
  const rules = yield* ruleGroups(shown);
  return { all, show, shown, rules, hamlets: yield* hamletGroups(shown) };
}

function* listedOf(
  of: Shown,
  wanted: Readonly<Record<"rule" | "hamlet", string | null>>,
  order: WorkOrder,
): Generator<undefined, Listed> {
  // A rule or hamlet whose last item was settled chooses nothing any more.
  const rule = of.rules.find(({ code }) => code === wanted.rule) ?? null;
  const hamlet = of.hamlets.find(({ hamlet: name }) => name === wanted.hamlet)?.hamlet ?? null;
  const own = (rule?.items ?? of.shown).filter(
    (item) => hamlet === null || (item.row !== null && item.hamlet === hamlet),
  );
  yield;
  return { of, rule: rule?.code ?? null, hamlet, order, listed: yield* orderedItems(own, order) };
}

/**
 * The worklist of a register as the address has it looked at; null while the register is being read for the first time. A
 * long one is made in steps, and the one before stands until it is there.
 */
export function useWorklist(
  { report, log }: RegisterBook,
  check: RegisterCheckAnswer | null,
  view: ViewState,
): Worklist | null {
  const records = useMemo(() => report && workRecords(report), [report]);
  const { seen, apart } = useMemo(() => editsOfLog(log), [log]);
  // Most changes settle no item until the register has been read again.
  const settled = JSON.stringify({ seen, apart });
  const all = useSteps(
    useMemo(
      () => report && records && (() => allOf(report, check, JSON.parse(settled), records)),
      [report, records, check, settled],
    ),
  );
  const show = SHOWS.find((one) => one === view.get("re")) ?? "open";
  const shown = useSteps(
    useMemo(() => all.value && (() => shownOf(all.value!, show)), [all.value, show]),
  );
  const order = ORDERS.find((one) => one === view.get("ro")) ?? "rule";
  const [rule, hamlet] = [view.get("rr"), view.get("rc")];
  const listed = useSteps(
    useMemo(
      () => shown.value && (() => listedOf(shown.value!, { rule, hamlet }, order)),
      [shown.value, rule, hamlet, order],
    ),
  );
  const key = view.get("rv");
  const items = listed.value?.of.all.items;
  const selected = useMemo(() => items?.find((item) => item.key === key) ?? null, [items, key]);
  if (records === null || listed.value === null) return null;
  const { of, ...list } = listed.value;
  const { all: whole, ...looked } = of;
  const { flagged, counts } = whole;
  const current = all.current && shown.current && listed.current;
  return { records, ...looked, ...list, flagged, counts, selected, current };
}
