import { expect, test } from "vitest";
import { letterColumns } from "./letter-columns.ts";

test("each letter once, in order", () => {
  expect(letterColumns(["ab", "bc", "a"])).toEqual(["a", "b", "c"]);
  expect(letterColumns(["", ""])).toEqual([]);
});
