import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeStorage } from "../../tests/fixtures/fake-folders.ts";
import type { Issue } from "../domain/issue/issue.ts";
import { createFileStore } from "./file-store.ts";
import { createPendingStore } from "./pending-store.ts";
import type { StoredFile } from "./stored-file.ts";

const disk = fakeStorage();
/** Grants every lock, so that this page is the one that writes. */
const locks = {
  request: (_name: string, _options: unknown, act: () => unknown) => Promise.resolve(act()),
};
vi.stubGlobal("navigator", { locks, storage: disk.storage });

const issues: Issue[] = [];
const say = (issue: Issue) => void issues.push(issue);
const said = () => issues.map(({ code, params }) => [code, (params as { reason?: string }).reason]);

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  disk.folders.clear();
  issues.length = 0;
});

const file = (id: string, size = 3, addedAt = 1): StoredFile => ({
  id,
  name: `${id}.csv`,
  kind: "plots",
  content: new Blob([new Uint8Array(size).fill(65)]),
  choices: { kind: "plots" },
  addedAt,
});
const large = (id: string) => file(id, 1_500_000);
const inFolder = () => [...(disk.folders.get("lindero-archivos")?.keys() ?? [])];

test("a small file lies in the database, a large one beside it, and both come back", async () => {
  const store = createFileStore(say);
  expect(await store.keep(file("b", 3, 2))).toBe(true);
  expect(await store.keep(large("a"))).toBe(true);
  const kept = await createFileStore(say).list();
  expect(kept.map(({ id, content }) => [id, content.size])).toEqual([
    ["a", 1_500_000],
    ["b", 3],
  ]);
  expect(inFolder()).toEqual(["a"]);
  expect(await store.answer("a", { kind: "areas" })).toBe(true);
  expect((await store.list())[0]?.choices).toEqual({ kind: "areas" });
  expect(await store.forget("a")).toBe(true);
  expect((await store.list()).map(({ id }) => id)).toEqual(["b"]);
  expect(inFolder()).toEqual([]);
  expect(issues).toEqual([]);
});

test("what an earlier Lindero kept is read as it stands, large or not", async () => {
  const db = await openDB("lindero", 1, {
    upgrade: (fresh) => void fresh.createObjectStore("files", { keyPath: "id" }),
  });
  const { content: _, ...about } = file("old");
  await db.put("files", { ...about, bytes: new Uint8Array(2_000_000) });
  db.close();
  const [kept] = await createFileStore(say).list();
  expect(kept?.content.size).toBe(2_000_000);
});

test("a store of a newer Lindero is not touched, and says so", async () => {
  const db = await openDB("lindero", 7, {
    upgrade: (fresh) => void fresh.createObjectStore("files", { keyPath: "id" }),
  });
  await db.put("files", { id: "theirs" });
  db.close();
  const store = createFileStore(say);
  expect(await store.list()).toEqual([]);
  expect(await store.keep(file("a"))).toBe(false);
  expect(said()).toEqual([
    ["storage-failed", "newer"],
    ["storage-failed", "newer"],
  ]);
  expect((await store.list()).map(({ id }) => id)).toEqual(["a"]);
  const after = await openDB("lindero");
  expect([after.version, await after.getAllKeys("files")]).toEqual([7, ["theirs"]]);
  after.close();
});

test("without room the file stays while the page lives, and is kept once there is room", async () => {
  const full = fakeStorage(1_000_000);
  vi.stubGlobal("navigator", { locks, storage: full.storage });
  const store = createFileStore(say);
  expect(await store.keep(large("a"))).toBe(false);
  expect(said()).toEqual([["storage-failed", "full"]]);
  expect(issues[0]?.source.file).toBe("a.csv");
  expect((await store.list()).map(({ id }) => id)).toEqual(["a"]);
  expect(await createFileStore(say).list()).toEqual([]);
  vi.stubGlobal("navigator", { locks, storage: disk.storage });
  expect(await store.retry()).toBe(true);
  expect((await createFileStore(say).list()).map(({ id }) => id)).toEqual(["a"]);
});

test("answers that found no room wait on the page, are what is listed, and are kept once there is room", async () => {
  const store = createFileStore(say);
  await store.keep(file("a"));
  const imports = createPendingStore(say);
  const { kind: _, content, ...about } = file("b");
  await imports.keep(about, content);
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  expect(await store.answer("a", { kind: "areas" })).toBe(false);
  await imports.answer("b", { sheet: "Hoja2" });
  expect(said()).toEqual([
    ["storage-failed", "full"],
    ["storage-failed", "full"],
  ]);
  expect((await store.list())[0]?.choices).toEqual({ kind: "areas" });
  expect([await store.retry(), await imports.retry()]).toEqual([false, false]);
  put.mockRestore();
  expect([await store.retry(), await imports.retry()]).toEqual([true, true]);
  expect((await createFileStore(say).list())[0]?.choices).toEqual({ kind: "areas" });
  expect((await createPendingStore(say).list())[0]?.choices).toEqual({ sheet: "Hoja2" });
});

test("a large content the browser took away is said; the others come", async () => {
  const store = createFileStore(say);
  await store.keep(large("a"));
  await store.keep(file("b"));
  disk.folders.get("lindero-archivos")?.clear();
  expect((await store.list()).map(({ id }) => id)).toEqual(["b"]);
  expect(said()).toEqual([["kept-content-missing", undefined]]);
});

test("an import keeps bytes, answers, and how often its reading was cut", async () => {
  const store = createPendingStore(say);
  const { kind: _, content, ...about } = large("a");
  expect(await store.keep(about, content)).toBe(true);
  await store.answer("a", { sheet: "Hoja2" });
  await store.reading("a", true);
  await store.reading("a", true);
  const found = await createPendingStore(say).list();
  expect(found).toMatchObject([{ id: "a", choices: { sheet: "Hoja2" }, begun: 2 }]);
  expect(found[0]?.content?.size).toBe(1_500_000);
  await store.reading("a", false);
  expect((await store.list())[0]?.begun).toBe(0);
  // Taken as a document, the content is the document's.
  await createFileStore(say).keep(large("a"));
  await store.forget("a", true);
  expect(await store.list()).toEqual([]);
  expect((await createFileStore(say).list())[0]?.content.size).toBe(1_500_000);
  await store.keep({ ...about, id: "b" }, content);
  await store.forget("b");
  expect(inFolder()).toEqual(["a"]);
  expect(issues).toEqual([]);
});
