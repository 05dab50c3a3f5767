import { expect, test } from "vitest";
import type { Issue } from "../../../../domain/issue/issue.ts";
import { NO_EDITS } from "../../../../domain/register/edits-of-log.ts";
import { finishSteps } from "../../../../geo/pairs/finish-steps.ts";
import type { IntakeReport } from "../../../../intake/intake-report.ts";
import { orderedItems, ruleGroups } from "./work-groups.ts";
import { workItems } from "./work-items.ts";
import type { WorkRecords } from "./work-record.ts";

const records = { cell: () => "" } as unknown as WorkRecords;
const at = (row: number) => ({ file: "p.csv", row });
const repeated: Issue = {
  code: "row-code-repeated",
  severity: "warning",
  source: at(9),
  params: { code: "A", firstRow: 3 },
} as Issue;
const outline: Issue = {
  code: "row-same-outline",
  severity: "warning",
  source: at(9),
  params: { firstRow: 3 },
} as Issue;
const overlap = (row: number, other: number): Issue =>
  ({
    code: "plots-overlap",
    severity: "warning",
    source: at(row),
    params: { row: other, code: "", areaM2: 500, share: 0.2, sliver: false },
  }) as Issue;
const report = (issues: readonly Issue[]) => ({ issues, refused: [] }) as unknown as IntakeReport;
const itemsOf = (issues: readonly Issue[], edits: Parameters<typeof workItems>[2] = NO_EDITS) =>
  finishSteps(workItems(report(issues), null, edits, records));

test("one pair told by several rules is one item: the strongest speaks, the others stand beneath", () => {
  const [item, ...others] = itemsOf([repeated, outline, overlap(9, 3)]);
  expect(others).toEqual([]);
  expect(item?.issue.code).toBe("row-same-outline");
  expect(item?.also.map(({ code }) => code)).toEqual(["row-code-repeated", "plots-overlap"]);
  expect(item?.key).toBe("9.row-same-outline");
});

test("another pair of the same row is another fact", () => {
  const items = itemsOf([repeated, overlap(9, 4)]);
  expect(items.map(({ issue }) => issue.code)).toEqual(["row-code-repeated", "plots-overlap"]);
});

test("each rule counts and finds what it tells, beneath another too; the list has it once", () => {
  const items = itemsOf([repeated, outline, overlap(12, 11)]);
  const counts = finishSteps(ruleGroups(items)).map(({ code, items: own }) => [code, own.length]);
  expect(Object.fromEntries(counts)).toEqual({
    "plots-overlap": 1,
    "row-code-repeated": 1,
    "row-same-outline": 1,
  });
  expect(finishSteps(orderedItems(items, "rule"))).toHaveLength(2);
});

test("what was looked at under one rule hides nothing of what another tells", () => {
  const seen = { ...NO_EDITS, seen: [{ row: 9, code: "row-same-outline" as const }] };
  const items = itemsOf([repeated, outline], seen);
  expect(items.map(({ issue, state }) => [issue.code, state])).toEqual([
    ["row-code-repeated", "open"],
    ["row-same-outline", "seen"],
  ]);
  const apart = itemsOf([repeated, outline], { ...NO_EDITS, apart: [[3, 9]] });
  expect(apart.map(({ state }) => state)).toEqual(["seen"]);
});
