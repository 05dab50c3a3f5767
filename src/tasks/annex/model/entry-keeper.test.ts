import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import { createEntryKeeper, type Kept } from "./entry-keeper.ts";
import { newEntry } from "./new-entry.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const desk = (answers: boolean[] = []) => {
  const stored = new Map<string, AnnexEntry>();
  const said: Kept[] = [];
  let writes = 0;
  const keep = async (entry: AnnexEntry) => {
    writes += 1;
    if (answers.shift() === false) return false;
    stored.set(entry.id, entry);
    return true;
  };
  return {
    stored,
    said,
    writes: () => writes,
    keeper: createEntryKeeper({ keep }, (kept) => said.push(kept)),
  };
};
const now = new Date("2026-11-24T15:42:00Z");
const first = newEntry("padron", 3, now);
const second = newEntry("padron", 17, now);

test("many keys are one writing, the last", async () => {
  const { keeper, stored, said, writes } = desk();
  for (const activity of ["C", "Ca", "Café"]) keeper.change([{ ...first, activity }]);
  expect(stored.size).toBe(0);
  await vi.advanceTimersByTimeAsync(400);
  expect(stored.get(first.id)?.activity).toBe("Café");
  expect(writes()).toBe(1);
  expect(said.at(-1)).toBe("kept");
});

test("a tab that goes keeps at once", async () => {
  const { keeper, stored } = desk();
  keeper.change([first, second]);
  await keeper.flush();
  expect([...stored.keys()]).toEqual(["padron 3", "padron 17"]);
});

test("what the device refused is tried again with the next change, and said until then", async () => {
  const { keeper, stored, said } = desk([false]);
  keeper.change([{ ...first, activity: "Café" }]);
  await vi.advanceTimersByTimeAsync(400);
  expect(said.at(-1)).toBe("not-kept");
  keeper.change([second]);
  await vi.advanceTimersByTimeAsync(400);
  expect(stored.get(first.id)?.activity).toBe("Café");
  expect(said.at(-1)).toBe("kept");
});

test("what changes while it is being kept is kept again", async () => {
  const { keeper, stored } = desk();
  keeper.change([first]);
  const writing = keeper.flush();
  keeper.change([{ ...first, activity: "Café" }]);
  await writing;
  await vi.advanceTimersByTimeAsync(400);
  expect(stored.get(first.id)?.activity).toBe("Café");
});

test("an annex begins with the hour in Lima", () => {
  expect(first.checkedAt).toBe("2026-11-24T10:42");
  expect(newEntry("p", 0, new Date("2026-01-01T03:00:00Z")).checkedAt).toBe("2025-12-31T22:00");
});
