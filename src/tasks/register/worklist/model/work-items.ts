import type { RegisterCheckAnswer } from "../../../../answers/register/register-check.ts";
import type { Issue } from "../../../../domain/issue/issue.ts";
import type { ChangeDraft } from "../../../../domain/register/change.ts";
import type { RegisterEdits } from "../../../../domain/register/register-edits.ts";
import type { IntakeReport } from "../../../../intake/intake-report.ts";
import { otherRow } from "./other-row.ts";
import { joinSameFacts } from "./same-fact.ts";
import type { WorkItem, WorkState } from "./work-item.ts";
import type { WorkRecords } from "./work-record.ts";

/** So many items are one step: some 2 ms. */
const STEP = 1000;

/**
 * Everything there is to look at in a register, by row, what concerns the whole file first: what its reading says and what
 * the rules of a whole register say. What several rules tell of one fact is one item. In steps, since there may be 100,000.
 */
export function* workItems(
  report: IntakeReport,
  check: RegisterCheckAnswer | null,
  edits: Pick<RegisterEdits, "seen" | "apart">,
  records: WorkRecords,
): Generator<undefined, readonly WorkItem[]> {
  const seen = new Set(edits.seen.map(({ row, code }) => `${row} ${code}`));
  const apart = new Set(edits.apart.map(([a, b]) => `${a} ${b}`));
  const refused = new Set(report.refused.map(({ row }) => row));
  // A list may have 100,000 items: no text is made of any only to look it up.
  const times = new Map<Issue["code"], Map<number, number>>();
  const made = (issue: Issue, drafts: readonly ChangeDraft[] | null): WorkItem => {
    const row = issue.source.row ?? null;
    const other = otherRow(issue);
    const name = `${row ?? 0}.${issue.code}`;
    const ofCode = times.get(issue.code) ?? new Map<number, number>();
    times.set(issue.code, ofCode);
    const time = ofCode.get(row ?? 0) ?? 0;
    ofCode.set(row ?? 0, time + 1);
    const two = row !== null && other !== null;
    const said =
      (seen.size > 0 && row !== null && seen.has(`${row} ${issue.code}`)) ||
      (apart.size > 0 && two && apart.has(`${Math.min(row, other)} ${Math.max(row, other)}`));
    return {
      key: time === 0 ? name : `${name}.${time}`,
      issue,
      also: [],
      row,
      other,
      hamlet: row === null ? "" : records.cell(row, "caserio").trim(),
      state: stateOf(issue, row !== null && refused.has(row), said),
      drafts,
    };
  };
  const repairs = new Map<number, readonly ChangeDraft[]>();
  for (const { issue, drafts } of check?.repairs ?? []) {
    if (repairs.size % STEP === 0) yield;
    repairs.set(issue, drafts);
  }
  const items: WorkItem[] = [];
  for (const issue of report.issues) {
    if (items.length % STEP === 0) yield;
    items.push(made(issue, null));
  }
  for (const [at, issue] of (check?.issues ?? []).entries()) {
    if (at % STEP === 0) yield;
    items.push(made(issue, repairs.get(at) ?? null));
  }
  yield;
  items.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return yield* joinSameFacts(items);
}

function stateOf({ severity }: Issue, refused: boolean, seen: boolean): WorkState {
  if (severity === "error" && refused) return "refused";
  if (seen) return "seen";
  return severity === "note" ? "noted" : "open";
}
