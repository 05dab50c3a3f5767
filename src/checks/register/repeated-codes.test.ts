import { expect, test } from "vitest";
import { repeatedCodes } from "./repeated-codes.ts";

const found = (codes: readonly string[], same: (i: number, k: number) => boolean) => {
  const told: [number, string, number][] = [];
  repeatedCodes(
    codes,
    codes.map((_, i) => i + 2),
    same,
    (i, one) => {
      const { firstRow } = one.params as { firstRow: number };
      told.push([i, one.code, firstRow]);
    },
  );
  return told;
};

test("case and blanks make no other code; a whole repeat is told from another place", () => {
  expect(found(["A", "B", "a ", "B", ""], (i) => i === 3)).toEqual([
    [2, "row-code-repeated", 2],
    [3, "row-repeated", 3],
  ]);
});

test("a third record is compared with all before it", () => {
  expect(found(["A", "A", "A"], (i, k) => i === 2 && k === 1)).toEqual([
    [1, "row-code-repeated", 2],
    [2, "row-repeated", 3],
  ]);
});

test("records without code are no repeats, and one code for all stays quick", () => {
  expect(found(["", "  ", ""], () => true)).toEqual([]);
  let compared = 0;
  found(new Array<string>(5000).fill("x"), () => {
    compared++;
    return false;
  });
  expect(compared).toBeLessThan(5000);
});
