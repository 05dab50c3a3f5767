import { expect, test } from "vitest";
import type { FieldRecord } from "./field-record.ts";
import { mergeField } from "./merge-field.ts";
import { openWalkRecord, walkIdOf } from "./open-walk.ts";
import { withOpenWalk } from "./with-open-walk.ts";

const lines = [
  { kind: "begin", page: "0b1c-77", at: 1000 },
  ...[1, 2, 3, 4].map((second) => ({ kind: "fix", at: 1000 + second, fix: {} })),
];
const open = (n: number): FieldRecord => openWalkRecord(lines.slice(0, n))!;
const has = (...records: FieldRecord[]) => ({ records, pictures: [] });

test("a walk keeps its id from its first position to its closing", () => {
  expect(open(2).id).toBe(open(5).id);
  expect(open(5)).toMatchObject({ kind: "walk", changed: 1004, body: { open: true, begun: 1000 } });
  expect(walkIdOf({ kind: "begin", page: "../x", at: 1 })).toBeNull();
  expect(openWalkRecord([])).toBeNull();
});

test("one walked on, or closed, takes the place of what another device had of it, whatever the clocks say", () => {
  for (const [brought, here] of [
    [open(5), open(3)],
    [{ ...open(5), changed: 1, body: { code: "R-1", entries: lines } }, open(5)],
  ] as const) {
    const forth = mergeField(has(brought), has(here));
    expect([forth.newer, forth.conflicts, forth.records[0]?.body]).toEqual([1, 0, brought.body]);
    expect(mergeField(has(here), has(brought)).conflicts).toBe(0);
  }
});

test("walked on by two, both stay", () => {
  const other = openWalkRecord([...lines.slice(0, 3), { kind: "fix", at: 2000, fix: {} }])!;
  expect(mergeField(has(other), has(open(5))).conflicts).toBe(1);
});

test("the walk under way is among the records once, also where it was brought back", () => {
  expect(withOpenWalk(has(open(3)), lines).records).toMatchObject([
    { id: open(3).id, changed: 1004 },
  ]);
  expect(withOpenWalk(has(), []).records).toEqual([]);
});
