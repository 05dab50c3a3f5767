import { expect, test } from "vitest";
import { middleExtent } from "./middle-extent.ts";

const AREA = [0, 0, 100, 100] as const;
const near = Array.from({ length: 20 }, (_, i) => [10 + i, 20 + i]);

test("one record far away does not widen the drawing", () => {
  const centres = Float64Array.from([...near, [90_000, 50]].flat());
  expect(middleExtent(centres, AREA)).toEqual([0, 0, 100, 100]);
});

test("a record just beyond the middle is drawn, not left out", () => {
  const centres = Float64Array.from([...near, [130, 50]].flat());
  expect(middleExtent(centres, AREA)).toEqual([0, 0, 130, 100]);
});

test("a file that lies elsewhere as a whole is shown with the area", () => {
  const centres = Float64Array.from(near.flatMap(([x, y]) => [x! + 5000, y!]));
  expect(middleExtent(centres, AREA)).toEqual([0, 0, 5029, 100]);
});

test("of two records none is left out; without a place the area alone is drawn", () => {
  expect(middleExtent(Float64Array.of(1, 2, 9000, 3), null)).toEqual([1, 2, 9000, 3]);
  expect(middleExtent(Float64Array.of(Number.NaN, Number.NaN), AREA)).toEqual(AREA);
});
