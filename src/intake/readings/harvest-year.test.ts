import { expect, test } from "vitest";
import { NO_DAY } from "../../domain/readings/reading-columns.ts";
import { harvestYear } from "./harvest-year.ts";

test.each([
  ["2025-09-30", "2025"],
  ["2025-10-01", "2026"],
  ["2026-01-01", "2026"],
  ["2026-09-30", "2026"],
])("%s belongs to %s", (iso, year) => {
  expect(harvestYear(Date.parse(iso) / 86_400_000)).toBe(year);
});

test("no day, no campaign", () => {
  expect(harvestYear(NO_DAY)).toBe("");
});
