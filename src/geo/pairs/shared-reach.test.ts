import { expect, test } from "vitest";
import { GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../flat/flat-geometry-builder.ts";
import { finishSteps } from "./finish-steps.ts";
import { overlapPairs } from "./overlap-pairs.ts";
import { preparePairs, SIDE_BOTH } from "./paired-plots.ts";

/** A rectangle by its west, south, east and north in metres from one place. */
type Box = readonly [number, number, number, number];

function reachOf(...boxes: readonly [Box, Box]): number | undefined {
  const builder = new FlatGeometryBuilder();
  for (const [west, south, east, north] of boxes) {
    builder.beginFeature(GEOMETRY_POLYGON);
    builder.beginPart();
    builder.beginRing();
    for (const [x, y] of [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ])
      builder.vertex(700_000 + x!, 9_400_000 + y!);
    builder.endRing();
  }
  const plots = preparePairs(builder.build(), Uint8Array.of(SIDE_BOTH, SIDE_BOTH));
  return finishSteps(overlapPairs(plots, 0.01, { reach: true })).reachM[0];
}

test.each<[string, Box, Box, number]>([
  ["a strip between neighbours has its width", [0, 0, 100, 100], [97, 10, 200, 90], 3],
  ["also where the neighbours' corners are level", [0, 0, 100, 100], [97, 0, 200, 100], 3],
  ["and where they share two sides", [0, 0, 100, 100], [0, 80, 100, 200], 20],
  ["a corner reaches in", [0, 0, 100, 100], [70, 80, 200, 200], 20],
  [
    "an arm across has the way from its middle to the side",
    [0, 0, 100, 100],
    [-50, 40, 150, 60],
    40,
  ],
  ["a plot within has its way to the side", [0, 0, 100, 100], [30, 30, 70, 60], 40],
])("%s", (_, first, second, due) => {
  expect(reachOf(first, second)).toBeCloseTo(due, 6);
  expect(reachOf(second, first)).toBeCloseTo(due, 6);
});

test("neighbours that only touch are no pair", () => {
  expect(reachOf([0, 0, 100, 100], [100, 0, 200, 100])).toBeUndefined();
});
