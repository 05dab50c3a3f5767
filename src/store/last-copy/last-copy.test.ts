// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { NO_FIELD } from "../../domain/field/field-contents.ts";
import { createFieldStore, readFieldContents } from "../field-store.ts";
import { createRegisterLogStore } from "../register-log-store.ts";
import { copyStanding } from "./copy-standing.ts";
import { lastCopy, noteCame, noteCopy, onCopy } from "./last-copy.ts";

const EMPTY = {
  ...{ files: [], imports: [], logs: [], stories: [], annexes: [], templates: [] },
  field: NO_FIELD,
};
const entry = (id: string) => ({ kind: "undo", id, group: "g", at: 1, who: "" }) as const;
const AT = Date.parse("2026-11-20T15:00:00Z");
const DAY = 24 * 3600 * 1000;

test("nothing is kept, then records and changes are, a copy takes them, and more comes", async () => {
  expect(await copyStanding(AT)).toMatchObject({ last: null, since: { all: 0 } });

  const field = createFieldStore(() => undefined);
  await field.keep({ id: "r1", kind: "finding", changed: 5, body: {} });
  const logs = createRegisterLogStore(() => undefined);
  await logs.append("padron", [entry("e1"), entry("e2")]);
  expect(await copyStanding(AT)).toMatchObject({
    last: null,
    since: { all: 3, counts: { field: 1, changes: 2 } },
  });

  let heard = 0;
  const stop = onCopy(() => heard++);
  const taken = [{ file: "padron", entries: await logs.of("padron") }];
  noteCopy({ ...EMPTY, logs: taken, field: await readFieldContents() }, AT);
  stop();
  expect(heard).toBe(1);
  expect(await copyStanding(AT + 3 * DAY)).toMatchObject({
    last: { at: AT, age: { kind: "days", days: 3 } },
    since: { all: 0 },
  });

  await logs.append("padron", [entry("e3")]);
  await field.keep({ id: "r1", kind: "finding", changed: 6, body: {} });
  expect(await copyStanding(AT - DAY)).toMatchObject({
    last: { age: { kind: "ahead" } },
    since: { all: 2, counts: { field: 1, changes: 1 } },
  });

  // Deleted and begun again, it is as long as before, and in no copy.
  await logs.forget("padron");
  await logs.append("padron", [entry("n1"), entry("n2")]);
  expect((await copyStanding(AT)).since?.counts.changes).toBe(2);
});

test("what came from a file is in that file, though no copy was made here", () => {
  noteCame({ ...EMPTY, logs: [{ file: "x", entries: [entry("a")] }] }, "other");
  expect(lastCopy("other")).toEqual({ at: null, marks: { items: {}, logs: { x: [1, "a"] } } });
});

test("a note that is no note counts as none", () => {
  localStorage.setItem("lindero.copia-odd", '{"at":"yesterday"}');
  expect(lastCopy("odd")).toBeNull();
});
