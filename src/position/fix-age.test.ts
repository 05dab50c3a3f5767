import { expect, test } from "vitest";
import { fixAge } from "./fix-age.ts";

const NOON = Date.UTC(2026, 10, 30, 17);
const MINUTE = 60_000;

test("what came at once has no age, and a receiver ahead of the device has none", () => {
  expect(fixAge({ time: NOON - 900, heard: 5000 }, NOON, null)).toBe(0);
  expect(fixAge({ time: NOON + MINUTE, heard: 5000 }, NOON, null)).toBe(0);
});

test("what is handed over long after it was taken is as old as it is", () => {
  expect(fixAge({ time: NOON - 20 * MINUTE, heard: 5000 }, NOON, null)).toBe(20 * MINUTE);
  // The same one handed over again.
  const before = { time: NOON - 20 * MINUTE, heard: 5000 };
  expect(fixAge({ ...before, heard: 9000 }, NOON + 4000, before)).toBe(20 * MINUTE + 4000);
});

test("where the stamps run on with the time between, the clocks differ and the position is new", () => {
  const before = { time: NOON - 20 * MINUTE, heard: 5000 };
  const next = { time: before.time + 1000, heard: 6100 };
  expect(fixAge(next, NOON + 1100, before)).toBe(0);
});
