import { expect, test } from "vitest";
import { curveScale } from "./curve-scale.ts";
import type { CurveSeries } from "./season-curve-props.ts";

const series = (...points: readonly (readonly [value: number | null, high: number])[]) =>
  [
    {
      id: "a",
      label: "a",
      emphasis: "main",
      points: points.map(([value, high], at) => ({ at, value, low: 0, high })),
    },
  ] satisfies readonly CurveSeries[];

test("ends at a round figure that holds values, intervals and the marker", () => {
  expect(curveScale(series([5.3, 7.9]), {})).toEqual({ max: 10, ticks: [0, 5, 10] });
  expect(curveScale(series([1, 1.5]), { marker: { at: 5, label: "" } }).max).toBe(6);
});

test("one point with a very wide interval does not press the others flat", () => {
  expect(curveScale(series([5, 6], [9, 98]), {}).max).toBe(20);
  expect(curveScale(series([5, 6], [9, 98]), {}, "many")).toEqual({ max: 9 * 1.2, ticks: [0, 10] });
});

test("without a value there still is a scale", () => {
  expect(curveScale(series([null, Number.NaN]), {}).max).toBe(1);
  expect(curveScale([], { max: 8 }, "many")).toEqual({ max: 8, ticks: [0, 5] });
});
