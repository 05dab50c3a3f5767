import { expect, test } from "vitest";
import { dayRange } from "./day-range.ts";

const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const today = day("2026-11-24");

test.each([
  ["2026-11-24", null],
  ["2026-11-25", null],
  ["2026-11-26", "reading-date-future"],
  ["1990-01-01", null],
  ["1989-12-31", "reading-date-too-old"],
])("%s: %s", (iso, code) => {
  expect(dayRange(day(iso), today, "fecha", iso)?.code ?? null).toBe(code);
});
