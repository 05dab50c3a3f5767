import { expect, test } from "vitest";
import type { DotWhiskerRow } from "./dot-whisker-props.ts";
import { whiskerScale } from "./whisker-scale.ts";

const row = (value: number | null, low: number | null, high: number | null): DotWhiskerRow => ({
  id: String(value),
  label: "",
  aside: "",
  value,
  low,
  high,
  tone: "neutral",
});

test("holds values, intervals and the marker", () => {
  expect(whiskerScale([row(2, 1, 6)], 5, {}).max).toBeCloseTo(6.24, 9);
  expect(whiskerScale([row(2, 1, 3)], 5, {}).max).toBeCloseTo(5.2, 9);
});

test("an interval many times wider than the values is cut", () => {
  expect(whiskerScale([row(4, 0.1, 70), row(2, 1, 3)], null, {}).max).toBeCloseTo(10.4, 9);
});

test("nothing known still makes a scale", () => {
  expect(whiskerScale([row(null, null, null)], null, {})).toEqual({
    max: 1,
    ticks: [0, 0.25, 0.5, 0.75, 1],
  });
  expect(whiskerScale([row(0, 0, 0)], null, {}).max).toBe(1);
});

test("what is asked for wins, and no tick stands beyond the end", () => {
  expect(whiskerScale([row(4, 3, 9)], null, { max: 8, ticks: [0, 2, 5, 10] })).toEqual({
    max: 8,
    ticks: [0, 2, 5],
  });
});
