import { expect, test } from "vitest";
import { typedPercent } from "./typed-percent.ts";

test.each([
  [4, 0, 300, 12, null],
  [0.04, 2, 300, 12, null],
  [3.33, 2, 300, 10, null],
  [3.3, 1, 300, 10, null],
  [3, 0, 300, 10, null],
  [4.125, 3, 800, 33, null],
  [99, 0, 300, 12, "reading-percent-differs"],
  [3.4, 1, 300, 10, "reading-percent-differs"],
  [0, 0, 300, 12, "reading-percent-differs"],
  [450, 0, 300, 12, "reading-percent-above-100"],
  [120, 0, Number.NaN, Number.NaN, "reading-percent-above-100"],
  [5, 0, 0, 0, null],
])("%d with %d decimals, %d counted, %d bored: %s", (value, decimals, counted, bored, code) => {
  const typed = { text: String(value), value, decimals, signed: false };
  expect(typedPercent(typed, counted, bored)?.code ?? null).toBe(code);
});

test("with its sign it is no share", () => {
  const typed = { text: "0.04%", value: 0.04, decimals: 2, signed: true };
  expect(typedPercent(typed, 300, 12)?.code).toBe("reading-percent-differs");
});
