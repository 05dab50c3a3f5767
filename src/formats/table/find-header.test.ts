import { expect, test } from "vitest";
import { findHeader } from "./find-header.ts";

const rows = (...lines: readonly string[]) => lines.map((line) => line.split(";"));

test("years among names are a header where no year stands under them, and data where one does", () => {
  expect(findHeader(rows("2024;2025;este;norte", "3;4;718015;9431085"))).toBe(0);
  expect(findHeader(rows("codigo;2025;este;norte", "A;4;718015;9431085"))).toBe(0);
  expect(findHeader(rows("Juan;2019;Rosa;x", "Ana;2020;Luz;y"))).toBeNull();
});

test("columns that somebody numbered have those numbers for names", () => {
  expect(findHeader(rows("1;2;3", "A;718015;9431085"))).toBe(0);
  expect(findHeader(rows("1;2", "718015;9431085"))).toBe(0);
  // A row of data that begins with 1 and 2 is none.
  expect(findHeader(rows("1;2;718015;9431085", "2;3;718016;9431086"))).toBeNull();
});
