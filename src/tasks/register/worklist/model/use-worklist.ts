import { useMemo } from "react";
import type { RegisterCheckAnswer } from "../../../../answers/register/register-check.ts";
import type { IssueCode } from "../../../../domain/issue/issue.ts";
import { editsOfLog } from "../../../../domain/register/edits-of-log.ts";
import type { RegisterBook } from "../../../register-book.ts";
import type { ViewState } from "../../../view-state.ts";
import { rulesOf } from "./same-fact.ts";
import { orderedItems, type WorkOrder } from "./work-groups.ts";
import type { WorkItem } from "./work-item.ts";
import { workItems } from "./work-items.ts";
import { type WorkRecords, workRecords } from "./work-record.ts";

/** Which of the items are looked at. */
export type WorkShow = "open" | "refused" | "rest";

export interface Worklist {
  readonly records: WorkRecords;
  /** Those that `show` lets through, whatever rule or hamlet is chosen. */
  readonly shown: readonly WorkItem[];
  /** Those of the chosen rule and hamlet among them, in their order. */
  readonly listed: readonly WorkItem[];
  /** Records that are in the register and have something to look at. */
  readonly flagged: number;
  readonly counts: Readonly<Record<WorkShow, number>>;
  readonly order: WorkOrder;
  readonly show: WorkShow;
  readonly rule: IssueCode | null;
  readonly hamlet: string | null;
  readonly selected: WorkItem | null;
}

const ORDERS: readonly WorkOrder[] = ["rule", "row", "hamlet"];
const SHOWS: readonly WorkShow[] = ["open", "refused", "rest"];

const lets: Readonly<Record<WorkShow, (item: WorkItem) => boolean>> = {
  open: ({ state }) => state === "open" || state === "refused",
  refused: ({ state }) => state === "refused",
  rest: ({ state }) => state === "noted" || state === "seen",
};

/** The worklist of a register as the address has it looked at; null while the register is being read for the first time. */
export function useWorklist(
  { report, log }: RegisterBook,
  check: RegisterCheckAnswer | null,
  view: ViewState,
): Worklist | null {
  const records = useMemo(() => report && workRecords(report), [report]);
  const { seen, apart } = useMemo(() => editsOfLog(log), [log]);
  // Most changes settle no item until the register has been read again.
  const settled = JSON.stringify({ seen, apart });
  const items = useMemo(
    () => (report && records ? workItems(report, check, JSON.parse(settled), records) : []),
    [report, records, check, settled],
  );
  const order = ORDERS.find((one) => one === view.get("ro")) ?? "rule";
  const show = SHOWS.find((one) => one === view.get("re")) ?? "open";
  const shown = useMemo(() => items.filter(lets[show]), [items, show]);
  // A rule or hamlet whose last item was settled chooses nothing any more.
  const wanted = view.get("rr");
  const rule = useMemo(
    () => shown.flatMap(rulesOf).find((code) => code === wanted) ?? null,
    [shown, wanted],
  );
  const hamlet =
    shown.find((item) => item.row !== null && item.hamlet === view.get("rc"))?.hamlet ?? null;
  const listed = useMemo(() => {
    const own = shown.filter(
      (item) =>
        (rule === null || rulesOf(item).includes(rule)) &&
        (hamlet === null || (item.row !== null && item.hamlet === hamlet)),
    );
    return orderedItems(own, order);
  }, [shown, rule, hamlet, order]);
  const counts = useMemo(
    () => ({
      open: items.filter(lets.open).length,
      refused: items.filter(lets.refused).length,
      rest: items.filter(lets.rest).length,
    }),
    [items],
  );
  const flagged = useMemo(
    () =>
      new Set(items.flatMap(({ state, row }) => (state === "open" && row !== null ? [row] : [])))
        .size,
    [items],
  );
  const key = view.get("rv");
  const selected = useMemo(() => items.find((item) => item.key === key) ?? null, [items, key]);
  return (
    records && { records, shown, listed, flagged, counts, order, show, rule, hamlet, selected }
  );
}
