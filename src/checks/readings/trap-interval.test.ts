import { expect, test } from "vitest";
import { trapInterval } from "./trap-interval.ts";

test.each([
  [-3, "reading-trap-interval"],
  [0, "reading-trap-interval"],
  [1, null],
  [60, null],
  [61, "reading-trap-interval-long"],
  [Number.NaN, null],
])("%d days: %s", (days, code) => {
  expect(trapInterval(days)?.code ?? null).toBe(code);
});
