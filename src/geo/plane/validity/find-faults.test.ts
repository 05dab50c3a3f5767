import { expect, test } from "vitest";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../flat/flat-geometry-builder.ts";
import { findFaults } from "./find-faults.ts";

/** Polygons as parts, rings, flat coordinates. */
function polygon(...parts: number[][][]): FlatGeometry {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  for (const rings of parts) {
    builder.beginPart();
    for (const ring of rings) {
      builder.beginRing();
      for (let at = 0; at < ring.length; at += 2) builder.vertex(ring[at]!, ring[at + 1]!);
      builder.endRing();
    }
  }
  return builder.build();
}

const square = (x: number, y: number, side: number): number[] => [
  ...[x, y, x + side, y],
  ...[x + side, y + side, x, y + side],
];

const kinds = (geometry: FlatGeometry) => findFaults(geometry, 0).map((fault) => fault.kind);

test.each([
  ["a square", [[square(0, 0, 10)]]],
  ["a square turned the other way", [[[0, 0, 0, 10, 10, 10, 10, 0]]]],
  ["repeated vertices", [[[0, 0, 0, 0, 10, 0, 10, 10, 10, 10, 10, 10, 0, 10]]]],
  ["points on a straight edge", [[[0, 0, 5, 0, 10, 0, 10, 10, 0, 10]]]],
  ["a hole", [[square(0, 0, 10), square(2, 2, 3)]]],
  ["a hole that touches its shell in a point", [[square(0, 0, 10), [0, 5, 3, 3, 3, 7]]]],
  ["two holes that touch in a point", [[square(0, 0, 10), square(2, 2, 3), square(5, 5, 3)]]],
  ["a ring that touches itself in a point", [[[0, 0, 10, 0, 10, 10, 5, 0.5, 5, 0, 4, 5]]]],
  ["two parts that share an edge", [[square(0, 0, 10)], [square(10, 0, 10)]]],
  ["a part in the hole of another", [[square(0, 0, 10), square(2, 2, 6)], [square(3, 3, 2)]]],
  [
    "a part that fills the hole of another",
    [[square(0, 0, 10), square(2, 2, 6)], [square(2, 2, 6)]],
  ],
  [
    "a hole reached over a cut",
    [[[0, 0, 5, 0, 5, 2, 4, 4, 6, 4, 5, 2, 5, 0, 10, 0, 10, 10, 0, 10]]],
  ],
])("%s is no fault", (_, parts) => {
  expect(kinds(polygon(...parts))).toEqual([]);
});

test.each([
  ["two points", [[[0, 0, 5, 5]]], "too-few-points"],
  ["one point many times", [[[3, 3, 3, 3, 3, 3, 3, 3]]], "too-few-points"],
  ["points on one line", [[[0, 0, 5, 5, 9, 9, 2, 2]]], "zero-area"],
  ["points on one line but for rounding", [[[0, 0, 100, 100, 50, 50.000000001]]], "zero-area"],
  ["a tip without width", [[[0, 0, 10, 0, 10, 10, 10, 20, 10, 10, 0, 10]]], "spike"],
  ["a bow tie", [[[0, 0, 10, 10, 10, 0, 0, 10]]], "self-crossing"],
  ["a bow tie knotted at a vertex", [[[0, 0, 5, 5, 10, 10, 10, 0, 5, 5, 0, 10]]], "self-crossing"],
  [
    "a loop on the same side",
    [[[0, 0, 10, 0, 10, 10, 4, 10, 4, 4, 6, 4, 6, 12, 0, 12]]],
    "self-crossing",
  ],
  ["a hole across its shell", [[square(0, 0, 10), square(8, 8, 5)]], "rings-cross"],
  ["a hole outside its shell", [[square(0, 0, 10), square(20, 20, 5)]], "hole-outside-shell"],
  ["a hole in a hole", [[square(0, 0, 10), square(1, 1, 8), square(3, 3, 2)]], "holes-overlap"],
  ["the same hole twice", [[square(0, 0, 10), square(1, 1, 8), square(1, 1, 8)]], "holes-overlap"],
  ["holes that cross", [[square(0, 0, 10), square(1, 1, 4), square(3, 3, 4)]], "holes-overlap"],
  ["a part in a part", [[square(0, 0, 10)], [square(2, 2, 3)]], "parts-overlap"],
  ["the same part twice", [[square(0, 0, 10)], [square(0, 0, 10)]], "parts-overlap"],
  ["parts that cross", [[square(0, 0, 10)], [square(5, 5, 10)]], "parts-overlap"],
])("%s: %#", (_, parts, kind) => {
  expect(kinds(polygon(...parts))).toEqual([kind]);
});

test("says where a bow tie crosses, in UTM", () => {
  const [x, y] = [690000, 9420000];
  const faults = findFaults(
    polygon([[x, y, x + 10, y + 10, x + 10, y, x, y + 10]].map((r) => r) as never),
    0,
  );
  expect(faults).toEqual([{ kind: "self-crossing", ring: 0, at: { x: x + 5, y: y + 5 } }]);
});

test("a loop of a nanometre is a touch", () => {
  const ring = [0, 0, 10, 0, 10, 10, 5, -1e-9, 0, 10];
  expect(kinds(polygon([ring]))).toEqual([]);
  ring[7] = -1e-3;
  expect(kinds(polygon([ring]))).toEqual(["self-crossing"]);
});

test("a ring of 50,000 corners is searched without trying all pairs", () => {
  const ring: number[] = [];
  for (let k = 0; k < 50_000; k++) {
    const t = (2 * Math.PI * k) / 50_000;
    const r = 2000 * (1 + 0.15 * Math.sin(5 * t) + 0.01 * Math.sin(301 * t)) * (1 + 1e-4 * (k % 2));
    ring.push(r * Math.cos(t), r * Math.sin(t));
  }
  const geometry = polygon([ring]);
  expect(findFaults(geometry, 0)).toEqual([]);
  [ring[2000], ring[2001]] = [-ring[2000]!, -ring[2001]!];
  expect(kinds(polygon([ring]))).toEqual(["self-crossing"]);
});
