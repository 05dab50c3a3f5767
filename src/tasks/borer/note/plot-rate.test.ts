import { expect, test } from "vitest";
import { readingSourceOf } from "../../../../tests/fixtures/reading-source.ts";
import type { JoinAnswer } from "../analysis/join/join-answer.ts";
import type { ReadingFilter } from "../analysis/select/reading-filter.ts";
import { plotRate } from "./plot-rate.ts";

const source = readingSourceOf({
  x: Float64Array.of(0, 1, 2, 3),
  y: Float64Array.of(0, 0, 0, 0),
  counted: Float64Array.of(100, 100, 100, 100),
  bored: Float64Array.of(1, 4, 6, 9),
});
const join = { plot: Int32Array.of(-1, 7, 2, 7) } as unknown as JoinAnswer;
const filter: ReadingFilter = {
  method: "ramas",
  period: { kind: "all" },
  organisation: null,
  district: null,
  hamlet: null,
};

test("a plot's points are pooled, and the first of them stands for it", () => {
  const found = plotRate(source, join, 7, filter);
  expect(found?.rate.rate).toBeCloseTo(6.5, 9);
  expect(found?.rate.points).toBe(2);
  expect(found?.point).toBe(1);
  expect(plotRate(source, join, 3, filter)).toBeNull();
});
