import { expect, test } from "vitest";
import { newEntry } from "./new-entry.ts";
import { type PrintState, printHold } from "./print-hold.ts";

const entry = newEntry("a", 3, new Date("2026-11-24T15:42:00Z"));
const state: PrintState = {
  photosLeft: 0,
  places: [3],
  entries: new Map([[3, entry]]),
  current: true,
};

test("nothing holds back what is whole and up to date", () => {
  expect(printHold(state)).toBeNull();
});

test("photos still to be read hold back sheets that look complete", () => {
  expect(printHold({ ...state, photosLeft: 2 })).toEqual({ because: "photos", left: 2 });
});

test("a text longer than its room is not printed cut", () => {
  const entries = new Map([[3, { ...entry, observations: "a".repeat(4001) }]]);
  expect(printHold({ ...state, entries })).toEqual({
    because: "overlong",
    place: 3,
    field: "observations",
  });
  expect(printHold({ ...state, entries, places: [1] })).toBeNull();
});

test("sheets of what was written before are not printed either", () => {
  expect(printHold({ ...state, current: false })).toEqual({ because: "preparing" });
});
