import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { closeDatabases } from "./own-database.ts";
import { glanceAtWalk } from "./walk-glance.ts";
import { createWalkJournal, readWalkLines } from "./walk-journal.ts";

const AT = 1_790_000_000_000;
const fix = (k: number) => ({ kind: "fix", at: AT + 1000 * k, fix: { longitude: -79.3 } });

beforeEach(() => {
  closeDatabases();
  globalThis.indexedDB = new IDBFactory();
});

test("where nobody walked nothing is said, and no database is made", async () => {
  expect(await glanceAtWalk()).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
});

test("of a walk of hours the positions are counted in few reads, and the last line is the last", async () => {
  const journal = createWalkJournal(() => expect.fail("the disk refused"));
  const lines = [
    { kind: "begin", page: "p", at: AT },
    ...Array.from({ length: 520 }, (_, k) => fix(k)),
  ];
  expect(await journal.append([...lines, { kind: "pause", at: AT + 9_000_000 }])).toBe(true);
  const reads = vi.spyOn(IDBObjectStore.prototype, "getAll");
  expect(await glanceAtWalk()).toEqual({ positions: 520, lastAt: AT + 9_000_000 });
  expect(reads).toHaveBeenCalledTimes(2);
  // What is taken up is one read more, whatever its length.
  expect(await readWalkLines()).toHaveLength(522);
  expect(reads).toHaveBeenCalledTimes(3);
  reads.mockRestore();
});
