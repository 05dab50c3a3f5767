import { expect, test } from "vitest";
import { putInAll } from "./common-fields.ts";
import { newEntry } from "./new-entry.ts";

const now = new Date("2026-11-24T15:42:00Z");
const from = {
  ...newEntry("r", 1, now),
  actNumber: "014",
  activity: "Café",
  gpsErrorM: 6,
  observations: "Suya",
};
const other = {
  ...newEntry("r", 2, now),
  actNumber: "009",
  observations: "De la otra",
  occupiedSince: "1987",
};

test("what a visit has in common goes to the others, what is a plot's own stays, and back", () => {
  const byPlace = new Map([
    [1, from],
    [2, other],
  ]);
  const { patches, undo } = putInAll(from, [1, 2, 3], byPlace);
  expect([...patches.keys()]).toEqual([2]);
  const after = { ...other, ...(patches.get(2) as object) };
  expect(after).toMatchObject({ actNumber: "014", activity: "Café", gpsErrorM: 6 });
  expect(after).toMatchObject({ observations: "De la otra", occupiedSince: "1987" });
  expect({ ...after, ...(undo.get(2) as object) }).toEqual(other);
});
