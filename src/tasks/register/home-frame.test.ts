import { expect, test } from "vitest";
import { looksAt } from "./home-frame.ts";

const BOX = [-79, -5.3, -78.8, -5.1] as const;

test("a map whose middle lies in the box looks at it; another, or none, does not", () => {
  expect(looksAt("-78.9,-5.2,12", BOX)).toBe(true);
  expect(looksAt("-79.3,-5.2,12", BOX)).toBe(false);
  expect(looksAt("-78.9", BOX)).toBe(false);
  expect(looksAt("x,y,z", BOX)).toBe(false);
  expect(looksAt(null, BOX)).toBe(false);
});
