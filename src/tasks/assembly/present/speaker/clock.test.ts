import { expect, test } from "vitest";
import { elapsedText } from "./clock.tsx";

test.each([
  [-5, "0:00"],
  [65_999, "1:05"],
  [3_600_000, "1:00:00"],
  [5_025_000, "1:23:45"],
])("%i ms: %s", (ms, text) => {
  expect(elapsedText(ms)).toBe(text);
});
