import fc from "fast-check";
import { expect, test } from "vitest";
import { copyAge } from "./copy-age.ts";
import { type CopyMarks, marksOf } from "./copy-marks.ts";
import { countAll, sinceCopy, type ThingsNow } from "./since-copy.ts";

const NOW: ThingsNow = {
  items: { "field a": "1", "field b": "2", "stories s": "3" },
  logs: { padron: { count: 5, goesOn: true } },
  walking: false,
};

const TAKEN: CopyMarks = {
  items: { "field a": "1", "field b": "2", "stories s": "3" },
  logs: { padron: [5, "last"] },
};

test("without a copy everything is here only", () => {
  const counts = sinceCopy(NOW, null);
  expect([counts.field, counts.stories, counts.changes, countAll(counts)]).toEqual([2, 1, 5, 8]);
});

test("what a copy took in this version is not counted; what changed, came or goes on is", () => {
  expect(countAll(sinceCopy(NOW, TAKEN))).toBe(0);
  const items = { ...NOW.items, "field b": "9", "annexes x": "1" };
  const logs = { padron: { count: 7, goesOn: true } };
  const counts = sinceCopy({ items, logs, walking: true }, TAKEN);
  expect([counts.walk, counts.field, counts.annexes, counts.changes]).toEqual([1, 1, 1, 2]);
});

test("a log that was begun anew is in no copy, however long it was before", () => {
  const logs = { padron: { count: 3, goesOn: false } };
  expect(sinceCopy({ ...NOW, logs }, TAKEN).changes).toBe(3);
});

test("what is deleted since is nothing that could be lost", () => {
  expect(countAll(sinceCopy({ items: {}, logs: {}, walking: false }, TAKEN))).toBe(0);
});

test("the marks of a project are those it is held against", () => {
  const record = { id: "r", kind: "finding", changed: 77, body: {} } as const;
  const entry = { kind: "undo", id: "e2", group: "g", at: 1, who: "" } as const;
  const marks = marksOf({
    ...{ files: [], imports: [], stories: [], annexes: [], templates: [] },
    logs: [{ file: "f", entries: [{ ...entry, id: "e1" }, entry] }],
    field: { records: [record], pictures: [] },
  });
  expect(marks).toEqual({ items: { "field r": "25" }, logs: { f: [2, "e2"] } });
});

const lima = (text: string): number => Date.parse(`${text}-05:00`);

test.each([
  ["2026-11-30T08:00", "2026-11-30T23:59", { kind: "days", days: 0 }],
  ["2026-11-30T23:59", "2026-12-01T00:01", { kind: "days", days: 1 }],
  ["2026-11-23T12:00", "2026-11-30T08:00", { kind: "days", days: 7 }],
  ["2026-11-30T08:04", "2026-11-30T08:00", { kind: "days", days: 0 }],
  ["2026-11-30T08:06", "2026-11-30T08:00", { kind: "ahead" }],
] as const)("a copy of %s seen at %s", (at, now, age) => {
  expect(copyAge(lima(at), lima(now))).toEqual(age);
});

test("an age never falls as time goes on, nor below today", () => {
  const moment = fc.integer({ min: 0, max: 4e12 });
  fc.assert(
    fc.property(moment, moment, moment, (at, a, b) => {
      const days = [Math.min(a, b), Math.max(a, b)].map((now) => {
        const age = copyAge(at, now);
        return age.kind === "ahead" ? -1 : age.days;
      });
      expect(days[0]!).toBeLessThanOrEqual(days[1]!);
    }),
    { seed: 8, numRuns: 300 },
  );
});
