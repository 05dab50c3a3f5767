import { expect, test } from "vitest";
import { wordColumn } from "./word-column.ts";

test("each name once, as first spelt", () => {
  const cells = ["San José", "", "SAN  JOSE ", "La Coipa", "San José", "  "];
  const { words, code } = wordColumn(cells.length, (i) => cells[i]!);
  expect(words).toEqual(["San José", "La Coipa"]);
  expect([...code]).toEqual([0, -1, 0, 1, 0, -1]);
});
