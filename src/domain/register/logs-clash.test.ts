import { expect, test } from "vitest";
import type { Change, ChangeDraft, LogEntry } from "./change.ts";
import { logsClash } from "./logs-clash.ts";

const made = (id: string, draft: ChangeDraft): Change => ({
  ...draft,
  ...{ id, group: id, at: 1, who: "" },
});
const cell = (id: string, row: number, after: string): Change =>
  made(id, { kind: "cell", row, column: "dni", before: "", after });
const outline = { crs: "EPSG:32717", type: "polygon", parts: [[[0, 0, 1, 0, 1, 1]]] } as const;
const add = (id: string, row: number): Change =>
  made(id, { kind: "add", row, cells: {}, outline, how: "walked" });
const common = cell("a", 1, "x");

test.each<[string, readonly LogEntry[], readonly LogEntry[], boolean]>([
  ["other rows", [cell("b", 2, "1")], [cell("c", 3, "2")], false],
  ["the same cell, the same word", [cell("b", 2, "1")], [cell("c", 2, "1")], false],
  ["the same cell, other words", [cell("b", 2, "1")], [cell("c", 2, "2")], true],
  ["what both had before", [], [cell("c", 1, "2")], false],
  ["a new row of each", [add("b", 9)], [add("c", 9)], true],
  ["the same new row", [add("b", 9)], [add("b", 9)], false],
  [
    "removed by one and changed by the other",
    [made("b", { kind: "remove", row: 2, because: "person" })],
    [cell("c", 2, "2")],
    true,
  ],
  [
    "a change that was undone",
    [cell("b", 2, "1"), { kind: "undo", id: "u", group: "b", at: 2, who: "" }],
    [cell("c", 2, "2")],
    false,
  ],
])("two logs with %s", (_, one, other, clash) => {
  expect(logsClash([common, ...one], [common, ...other])).toBe(clash);
  expect(logsClash([common, ...other], [common, ...one])).toBe(clash);
});
