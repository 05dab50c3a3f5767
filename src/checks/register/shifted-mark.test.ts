import { expect, test } from "vitest";
import { shiftedMark } from "./shifted-mark.ts";

test.each([
  ["21.1200", 21.12, 2.1116, "2.11200"],
  ["21,12 ha", 21.12, 2.1, "2,112 ha"],
  ["211", 211, 2.1116, "2.11"],
  ["0.2", 0.2, 2.1, "2"],
  ["0,0211", 0.0211, 2.1116, "2,11"],
  ["3", 3, 30, "30"],
  ["1.5e1", 15, 1.5, null],
])("%s for %d ha of a plot of %d ha: %s", (cell, declared, computed, after) => {
  const found = shiftedMark(declared, computed, cell);
  expect(found?.cell).toBe(after);
  expect(Math.abs(found!.hectares / computed - 1)).toBeLessThan(0.1);
});

test("what no place of the mark explains is no slip of it", () => {
  expect(shiftedMark(21.12, 3, "21.12")).toBeNull();
  expect(shiftedMark(2, 1, "2")).toBeNull();
  expect(shiftedMark(0, 1, "0")).toBeNull();
  expect(shiftedMark(Number.NaN, 1, "x")).toBeNull();
});
