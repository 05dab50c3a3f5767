import { expect, test } from "vitest";
import type { Change, ChangeDraft, LogEntry } from "./change.ts";
import { editsOfLog, NO_EDITS } from "./edits-of-log.ts";
import { logSteps } from "./log-steps.ts";
import { nextRow } from "./next-row.ts";

let count = 0;
const made = (group: string, draft: ChangeDraft): Change => ({
  ...draft,
  id: `${++count}`,
  group,
  at: count,
  who: "Rosa",
});
const step = (kind: "undo" | "redo", group: string): LogEntry => ({
  kind,
  id: `${++count}`,
  group,
  at: count,
  who: "Rosa",
});
const cell = (row: number, column: string, before: string, after: string): ChangeDraft => ({
  kind: "cell",
  row,
  column,
  before,
  after,
});
const outline = (x: number) =>
  ({ crs: "EPSG:32717", type: "polygon", parts: [[[x, 0, 1, 0, 1, 1]]] }) as const;

test("the last word on a cell stands, and back to the file's own is no edit", () => {
  const log = [made("a", cell(4, "dni", "1", "2")), made("b", cell(4, "dni", "2", "3"))];
  expect(editsOfLog(log).cells).toEqual([{ row: 4, column: "dni", value: "3" }]);
  expect(editsOfLog([...log, made("c", cell(4, "dni", "3", "1"))])).toEqual(NO_EDITS);
});

test("undoing and doing again go back and forth, and a new change forgets what was undone", () => {
  const log: LogEntry[] = [
    made("a", cell(4, "dni", "1", "2")),
    made("b", cell(5, "dni", "7", "8")),
    made("b", cell(6, "dni", "7", "9")),
    step("undo", "b"),
  ];
  expect(editsOfLog(log).cells.map(({ row }) => row)).toEqual([4]);
  const again = [...log, step("redo", "b")];
  expect(editsOfLog(again).cells.map(({ row }) => row)).toEqual([4, 5, 6]);
  const fresh = [...log, made("c", cell(9, "dni", "", "1")), step("redo", "b")];
  expect(editsOfLog(fresh).cells.map(({ row }) => row)).toEqual([4, 9]);
  expect(logSteps(fresh).undone).toEqual([]);
});

test("an added record takes its own edits with it, and goes when it is taken away", () => {
  const add: ChangeDraft = {
    kind: "add",
    row: 12,
    cells: { codigo: "N-1", nota: "" },
    outline: outline(0),
    how: "drawn",
  };
  const log = [
    made("a", add),
    made("b", cell(12, "nota", "", "nueva")),
    made("c", {
      kind: "shape",
      row: 12,
      before: outline(0),
      after: outline(5),
      how: "vertices-moved",
    }),
  ];
  expect(editsOfLog(log)).toEqual({
    ...NO_EDITS,
    added: [{ row: 12, cells: { codigo: "N-1", nota: "nueva" }, outline: outline(5) }],
    acts: 3,
  });
  const gone = [...log, made("d", { kind: "remove", row: 12, because: "person" })];
  expect(editsOfLog(gone)).toEqual(NO_EDITS);
  expect(nextRow([2, 11, 3], gone)).toBe(13);
});

test("pairs said to be two are kept smaller first, once, and while both are there", () => {
  const log = [
    made("a", { kind: "apart", rows: [9, 4] }),
    made("b", { kind: "apart", rows: [4, 9] }),
    made("c", { kind: "apart", rows: [6, 7] }),
    made("d", { kind: "remove", row: 7, because: "duplicate", of: 6 }),
  ];
  const edits = editsOfLog(log);
  expect(edits.apart).toEqual([[4, 9]]);
  expect(edits.removed).toEqual([{ row: 7, of: 6 }]);
});

test("what a person did is counted, not the cells it took: one that was written back, undone or only looked at is none", () => {
  const swap = [made("a", cell(4, "lat", "1", "2")), made("a", cell(4, "lon", "2", "1"))];
  expect(editsOfLog(swap)).toMatchObject({ acts: 1 });
  expect(editsOfLog([...swap, step("undo", "a")]).acts).toBeUndefined();
  const more = [
    ...swap,
    made("b", cell(5, "dni", "7", "8")),
    made("c", cell(5, "dni", "8", "7")),
    made("d", { kind: "apart", rows: [2, 3] }),
    made("e", { kind: "seen", row: 2, code: "area-tiny" }),
  ];
  expect(editsOfLog(more)).toMatchObject({ acts: 1 });
  const both = [...more, made("f", { kind: "remove", row: 9, because: "person" })];
  expect(editsOfLog(both)).toMatchObject({ acts: 2 });
});
