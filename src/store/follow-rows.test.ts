import { expect, test } from "vitest";
import type { AnnexEntry } from "../domain/annex/annex-entry.ts";
import { movedEntries } from "./follow-rows.ts";

const entry = (id: string): AnnexEntry => ({
  id,
  actNumber: id,
  checkedAt: "",
  activity: "",
  occupiedSince: "",
  gpsErrorM: null,
  observations: "",
  photos: [],
  changedAt: 0,
});

test("an entry goes with its record, waits while it is away, and comes back with it", () => {
  const [whole, less] = [Uint32Array.of(2, 3, 5), Uint32Array.of(3, 4, 5)];
  const moved = movedEntries([entry("r 0"), entry("r 1"), entry("r 2")], "r", whole, less);
  expect(moved.map(({ id, actNumber }) => [actNumber, id])).toEqual([
    ["r 0", "r fila 2"],
    ["r 1", "r 0"],
    ["r 2", "r 2"],
  ]);
  const back = movedEntries(moved, "r", less, whole);
  expect(back.map(({ id, actNumber }) => id === actNumber)).toEqual([true, true, true]);
});
