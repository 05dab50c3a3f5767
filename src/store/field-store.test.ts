import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, expect, test, vi } from "vitest";
import type { FieldRecord } from "../domain/field/field-record.ts";
import type { Issue } from "../domain/issue/issue.ts";

/** Grants every lock, so that this page is the one that writes. */
const locks = {
  request: (_name: string, _options: unknown, act: () => unknown) => Promise.resolve(act()),
};
vi.stubGlobal("navigator", { locks });

const issues: Issue[] = [];

/** A page of its own on the same disk. */
const page = async () => {
  vi.resetModules();
  const module = await import("./field-store.ts");
  return { ...module, store: module.createFieldStore((issue) => void issues.push(issue)) };
};

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  issues.length = 0;
});

const record = (id: string, changed: number, pictures?: string[]): FieldRecord => ({
  ...{ id, kind: "finding", changed, body: { words: id } },
  ...(pictures && { pictures }),
});
const picture = (id: string, size = 3) => ({ id, picture: new Blob([new Uint8Array(size)]) });

test("what one page kept, the next one has, the last changed first", async () => {
  const { store, onFieldChange } = await page();
  const heard = vi.fn();
  const stop = onFieldChange(heard);
  expect(await store.keep(record("a", 1))).toBe(true);
  expect(await store.keep(record("b", 2, ["p"]), [picture("p", 7)])).toBe(true);
  stop();
  expect(await store.keep({ ...record("a", 3), body: { words: "again" } })).toBe(true);
  expect(heard).toHaveBeenCalledTimes(2);
  const next = await page();
  expect((await next.store.list())?.map(({ id, body }) => [id, body])).toEqual([
    ["a", { words: "again" }],
    ["b", { words: "b" }],
  ]);
  expect((await next.store.picture("p"))?.size).toBe(7);
  expect(issues).toEqual([]);
});

test("a picture goes when no record names it any longer, nor a version put aside", async () => {
  const { store } = await page();
  await store.keep(record("a", 1, ["p", "q"]), [picture("p"), picture("q")]);
  await store.keep(record("a", 2, ["q"]));
  expect(await store.picture("p")).toBeNull();
  expect((await store.picture("q"))?.size).toBe(3);
  expect(await store.forget("a")).toBe(true);
  expect((await store.picture("q"))?.size).toBe(3);
  expect(await store.list()).toEqual([]);
  const [aside] = (await store.asides())!;
  expect(await store.change({ drop: [aside!.id] })).toEqual([]);
  expect(await store.picture("q")).toBeNull();
  expect(await store.asides()).toEqual([]);
});

test("a deleted record leaves that it was, and comes back when it is brought back", async () => {
  const { store, readFieldContents } = await page();
  await store.keep(record("a", 1, ["p"]), [picture("p")]);
  await store.keep(record("a", 5, ["p"]));
  await store.forget("a");
  const { records, gone } = await readFieldContents();
  expect(records).toEqual([]);
  expect(gone).toMatchObject([{ id: "a", kind: "finding", was: [1, 5], gone: true }]);
  const [aside] = (await store.asides())!;
  expect(aside).toMatchObject({ why: "deleted", aside: { id: "a", changed: 5 } });
  await store.change({ keep: [{ ...aside!.aside, changed: 9e12 }], drop: [aside!.id] });
  const after = await readFieldContents();
  expect([after.records.map(({ id }) => id), after.gone]).toEqual([["a"], []]);
  expect(after.records[0]?.was).toEqual([1, 5, gone![0]!.changed]);
  expect((await store.picture("p"))?.size).toBe(3);
});

test("of two versions the one not chosen goes aside, and the chosen one takes its pictures along", async () => {
  const { store, addFieldRecords } = await page();
  const copy = { ...record("a-1", 2, ["p-1"]), copyOf: "a" };
  await addFieldRecords([record("a", 3, ["p"]), copy], [picture("p"), picture("p-1", 9)]);
  await store.keep({ ...record("a-1", 4, ["p-1"]) });
  expect((await store.list())?.find(({ id }) => id === "a-1")?.copyOf).toBe("a");
  const chosen = { ...record("a", 6, ["p-1"]), body: { words: "other" } };
  const asides = await store.change({ keep: [chosen], forget: ["a-1"], aside: "not-chosen" });
  expect(asides?.map(({ aside, why }) => [aside.id, why])).toEqual([["a", "not-chosen"]]);
  expect((await store.list())?.map(({ id, body }) => [id, body])).toEqual([
    ["a", { words: "other" }],
  ]);
  await store.change({ drop: asides!.map(({ id }) => id) });
  expect(await store.picture("p")).toBeNull();
  expect((await store.picture("p-1"))?.size).toBe(9);
});

test("what was deleted elsewhere goes aside here", async () => {
  const { store, addFieldRecords, readFieldContents } = await page();
  await store.keep(record("a", 1));
  const gone = { id: "a", kind: "finding", changed: 8, was: [1], gone: true } as const;
  await addFieldRecords([], [], [gone]);
  expect(await store.list()).toEqual([]);
  expect((await store.asides())?.map(({ why }) => why)).toEqual(["elsewhere"]);
  expect((await readFieldContents()).gone).toEqual([gone]);
});

test("many come together, and what is none is in no list and goes into no project file", async () => {
  const { store, addFieldRecords, readFieldContents } = await page();
  const odd = { ...record("c", 5), kind: "song" } as unknown as FieldRecord;
  await addFieldRecords([record("a", 1), record("b", 2, ["p"]), odd], [picture("p")]);
  expect((await store.list())?.map(({ id }) => id)).toEqual(["b", "a"]);
  const { records, pictures } = await readFieldContents();
  expect([records.length, pictures.map(({ id }) => id)]).toEqual([2, ["p"]]);
});

test("what a newer Lindero keeps is not touched, and it is said", async () => {
  const db = await openDB("lindero-campo", 9, {
    upgrade: (fresh) => void fresh.createObjectStore("records", { keyPath: "id" }),
  });
  db.close();
  const { store } = await page();
  expect(await store.list()).toBeNull();
  expect(await store.keep(record("a", 1))).toBe(false);
  expect(issues.map(({ code, params }) => [code, params])).toEqual([
    ["notebook-failed", { reason: "newer" }],
    ["notebook-failed", { reason: "newer" }],
  ]);
});

test("a record remembers the versions it comes from, whatever the one who keeps it says", async () => {
  const { store, readFieldContents } = await page();
  await store.keep(record("a", 1));
  await store.keep({ ...record("a", 4), body: { words: "dos" } });
  await store.keep({ ...record("a", 6), body: { words: "tres" } });
  await store.keep({ ...record("a", 6), body: { words: "tres" } });
  expect((await readFieldContents()).records).toEqual([
    { ...record("a", 6), body: { words: "tres" }, was: [1, 4] },
  ]);
});
