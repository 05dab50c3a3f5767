import { expect, test } from "vitest";
import { mixed } from "./mixed.ts";

test("a share of one colour over another", () => {
  expect(mixed("#000000", "#ffffff", 0)).toBe("#ffffff");
  expect(mixed("#000000", "#ffffff", 0.2)).toBe("#cccccc");
  expect(mixed("#204060", "#ffffff", 1)).toBe("#204060");
});
