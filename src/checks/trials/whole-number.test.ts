import { expect, test } from "vitest";
import { wholeNumber } from "./whole-number.ts";

test("a whole number, as workbooks write it too", () => {
  expect(["10", " 10 ", "10.0", "10,00", "0"].map((cell) => wholeNumber(cell, 0))).toEqual([
    10, 10, 10, 10, 0,
  ]);
});

test("anything else is none", () => {
  for (const cell of ["", "9.5", "-1", "a", "1e3", "12345678", "0"]) {
    expect(wholeNumber(cell, 1), cell).toBeNaN();
  }
});
