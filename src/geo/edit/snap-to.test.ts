import { expect, test } from "vitest";
import { polygons, rectangle } from "../../../tests/fixtures/plane-shapes.ts";
import { featureBounds } from "../flat/bounds.ts";
import { snapTo } from "./snap-to.ts";

const E = 0.1 + 0.2;
const geometry = polygons(rectangle(E, 0, 100, 100), rectangle(200, 0, 300, 100));
const target = { geometry, boxes: featureBounds(geometry) };

test("a vertex within reach goes before a nearer edge, with its very figures", () => {
  const snap = snapTo([target], 2, 0.5, 5);
  expect(snap).toMatchObject({ kind: "vertex", feature: 0, vertex: 0, x: E, y: 0 });
});

test("else the foot on the nearest edge", () => {
  expect(snapTo([target], 50, 3, 5)).toMatchObject({ kind: "edge", x: 50, y: 0, distance: 3 });
});

test("nothing beyond reach, and nothing of the plot being changed", () => {
  expect(snapTo([target], 150, 50, 5)).toBeNull();
  expect(snapTo([{ ...target, without: 0 }], 2, 0.5, 5)).toBeNull();
});
