import { expect, test } from "vitest";
import { oneMethod } from "./one-method.ts";

const none = Number.NaN;

test.each([
  [null, 100, 5, 12, "reading-method-mixed"],
  [null, 100, 5, 0, "reading-method-mixed"],
  ["ramas", 100, 5, 0, null],
  ["ramas", 100, 5, 12, "reading-method-mixed"],
  ["trampa", 0, 0, 12, null],
  ["trampa", 100, 5, none, "reading-method-differs"],
  ["ramas", none, none, 12, "reading-method-differs"],
  ["frutos_suelo", 100, 5, none, null],
  [null, none, none, 0, null],
] as const)("%s with %d, %d and %d: %s", (stated, counted, bored, catches, code) => {
  expect(oneMethod(stated, counted, bored, catches)?.code ?? null).toBe(code);
});
