import { expect, test } from "vitest";
import { NO_DAY, type ReadingColumns } from "../../../domain/readings/reading-columns.ts";
import { readingsOverTime } from "./readings-over-time.ts";

const columns = {
  point: Int32Array.of(0, 1, 0, 0, 0),
  method: Uint8Array.of(0, 0, 0, 0, 2),
  day: Int32Array.of(100, 100, 130, NO_DAY, 140),
  counted: Float64Array.of(200, 50, 0, 60, Number.NaN),
  bored: Float64Array.of(4, 1, 0, 3, Number.NaN),
  catches: Float64Array.of(Number.NaN, Number.NaN, Number.NaN, Number.NaN, 30),
  trapDays: Float64Array.of(Number.NaN, Number.NaN, Number.NaN, Number.NaN, 15),
} as unknown as ReadingColumns;

test("one method, latest first, undated last; nothing counted has no rate", () => {
  expect(readingsOverTime(columns, 0, "ramas").map(({ day, rate }) => [day, rate])).toEqual([
    [130, null],
    [100, 2],
    [null, 5],
  ]);
});

test("a trap's rate is per trap and day", () => {
  expect(readingsOverTime(columns, 0, "trampa").map(({ rate }) => rate)).toEqual([2]);
});
