import { expect, test } from "vitest";
import { rowsOfEntries } from "./use-changed-rows.ts";
import { neighbourOf } from "./use-chosen-item.ts";
import type { WorkItem } from "./work-item.ts";

const list = (...keys: readonly string[]) => keys.map((key) => ({ key }) as WorkItem);

test("what follows a settled item is looked at next; at the end, what went before it", () => {
  const before = list("a", "b", "c", "d");
  expect(neighbourOf("b", before, list("a", "c", "d"))?.key).toBe("c");
  expect(neighbourOf("b", before, list("a", "d"))?.key).toBe("d");
  expect(neighbourOf("d", before, list("a", "b"))?.key).toBe("b");
  expect(neighbourOf("b", before, [])).toBeNull();
  expect(neighbourOf("x", before, before)).toBeNull();
});

test("an undoing is of the rows of what it undoes", () => {
  const made = { at: 0, who: "", column: "c", before: "", after: "1" };
  const log = [
    { kind: "cell", row: 4, id: "1", group: "a", ...made },
    { kind: "apart", rows: [6, 7], id: "2", group: "b", at: 0, who: "" },
    { kind: "undo", id: "3", group: "a", at: 0, who: "" },
  ] as const;
  expect([...rowsOfEntries(log.slice(2), log)]).toEqual([4]);
  expect([...rowsOfEntries(log.slice(1, 2), log)]).toEqual([6, 7]);
});
