import { expect, test } from "vitest";
import type { Outline } from "../../../../domain/register/outline.ts";
import { pairMeasures } from "./pair-measures.ts";

const square = (x: number, size: number): Outline => ({
  crs: "EPSG:32717",
  type: "polygon",
  parts: [[[x, 9e6, x + size, 9e6, x + size, 9e6 + size, x, 9e6 + size]]],
});
const point = (x: number): Outline => ({ crs: "EPSG:32717", type: "point", parts: [[[x, 9e6]]] });

test("two plots that share ground: how much, and of each", () => {
  const found = pairMeasures(square(700_000, 100), square(700_080, 200))!;
  expect(found.overlapM2).toBeCloseTo(2000, 6);
  expect(found.shareOfFirst).toBeCloseTo(0.2, 9);
  expect(found.shareOfSecond).toBeCloseTo(0.05, 9);
  expect(found).toMatchObject({ distanceM: 0, gap: null });
});

test("two that lie apart: the shortest way, and where; a point too", () => {
  const found = pairMeasures(square(700_000, 100), square(700_112.5, 50))!;
  expect(found).toMatchObject({ overlapM2: 0, shareOfFirst: 0 });
  expect(found.distanceM).toBeCloseTo(12.5, 6);
  expect(found.gap![0]).toBeCloseTo(700_100, 6);
  expect(found.gap![2]).toBeCloseTo(700_112.5, 6);
  expect(pairMeasures(square(700_000, 100), point(700_130))?.distanceM).toBeCloseTo(30, 6);
  expect(pairMeasures(point(700_000), point(760_000))).toBeNull();
});
