import { expect, test } from "vitest";
import { FIRST_TILT, MOST_TILT, nextTilt, nextTimes, nextTurn } from "./relief-steps.ts";

test("a map tilts in steps, never past the horizon's bound, and from there to be seen from above", () => {
  expect(nextTilt(0)).toBe(15);
  expect(nextTilt(FIRST_TILT)).toBe(MOST_TILT);
  expect(nextTilt(MOST_TILT - 1)).toBe(MOST_TILT);
  expect(nextTilt(MOST_TILT)).toBe(0);
});

test.each([
  [0, 45],
  [20, 45],
  [45, 90],
  [-45, 0],
  [-170, 225],
  [315, 0],
])("from %d° a map turns to %d°", (from, to) => {
  expect(nextTurn(from)).toBe(to);
});

test("heights go round through those that are offered", () => {
  expect(nextTimes(1)).toBe(1.5);
  expect(nextTimes(1.5)).toBe(2);
  expect(nextTimes(2)).toBe(1);
});
