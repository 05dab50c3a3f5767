import { expect, test } from "vitest";
import { shapiroWilk } from "./shapiro-wilk.ts";

/** By scipy 1.17 `stats.shapiro`, which has Royston's AS R94. */
const SAMPLES: readonly { values: readonly number[]; w: number; p: number }[] = [
  { values: [1.662, 2.732, 7.211], w: 0.8882520610221881, p: 0.3490266863723165 },
  { values: [8.342, 7.646, 12.246, 14.904], w: 0.9100751994774335, p: 0.4828006173053743 },
  { values: [4.088, 1.421, 3.885, 3.122, 1.958], w: 0.9094999729743724, p: 0.4645913520756066 },
  {
    values: [7.86, 11.66, 9.811, 8.232, 11.229, 12.49],
    w: 0.9211430297466483,
    p: 0.513631337359626,
  },
  {
    values: [0.636, 1.388, 0.989, 3.236, 1.294, 1.235, 3.948, 7.36, 0.378],
    w: 0.7894495865175418,
    p: 0.01546449144315401,
  },
  {
    values: [1.221, 3.447, 2.766, 6.485, 5.625, 2.549, 8.648, 14.379, 6.026, 2, 8.177],
    w: 0.9020910941143221,
    p: 0.1960158856115905,
  },
  {
    values: [
      10.566, 9.936, 11.828, 8.905, 9.543, 10.727, 10.309, 7.405, 12.687, 6.105, 6.397, 6.153,
    ],
    w: 0.9264750447973151,
    p: 0.34424199789941584,
  },
  {
    values: Array.from({ length: 60 }, (_, i) => ((i * i * 37) % 101) / 7),
    w: 0.9280246957032927,
    p: 0.0016390883678490018,
  },
];

test.each(SAMPLES)("$values.length values", ({ values, w, p }) => {
  const found = shapiroWilk(values);
  expect(Math.abs((found?.w ?? 0) - w)).toBeLessThan(1e-6);
  expect(Math.abs((found?.p ?? 0) - p)).toBeLessThan(1e-6);
});

test("does not depend on order, place or scale", () => {
  const { values } = SAMPLES[4] as (typeof SAMPLES)[number];
  const plain = shapiroWilk(values);
  const other = shapiroWilk([...values].reverse().map((x) => 2e6 + 1000 * x));
  expect(Math.abs((other?.w ?? 0) - (plain?.w ?? 1))).toBeLessThan(1e-9);
});

test("says nothing of two values, or of equal ones", () => {
  expect(shapiroWilk([1, 2])).toBeNull();
  expect(shapiroWilk([3, 3, 3, 3])).toBeNull();
});
