import { expect, test } from "vitest";
import { processorTime } from "../../../tests/fixtures/processor-time.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../geo/flat/flat-geometry-builder.ts";
import { sameOutlines } from "./same-outlines.ts";

type Ring = readonly (readonly [number, number])[];
type Polygon = readonly (readonly Ring[])[];

function build(features: readonly Polygon[]): FlatGeometry {
  const out = new FlatGeometryBuilder();
  for (const parts of features) {
    out.beginFeature(2);
    for (const rings of parts) {
      out.beginPart();
      for (const ring of rings) {
        out.beginRing();
        for (const [x, y] of ring) out.vertex(x, y);
        out.endRing();
      }
    }
  }
  return out.build();
}

const found = (features: readonly Polygon[], counts: (i: number) => boolean = () => true) => {
  const told: [number, object][] = [];
  const codes = features.map((_, i) => `C${i}`);
  const rows = features.map((_, i) => i + 2);
  sameOutlines(build(features), 1e-3, codes, rows, counts, (i, { code, params }) => {
    expect(code).toBe("row-same-outline");
    told.push([i, params]);
  });
  return told;
};

const at = (x: number, y: number, size = 100): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];
const turned = (ring: Ring, by: number): Ring => [...ring.slice(by), ...ring.slice(0, by)];
const SHELL = at(707_800, 9_422_000);
const HOLE = [...at(707_820, 9_422_020, 10)].reverse();

test("where a ring begins makes no other outline, nor less than half a millimetre", () => {
  const moved = SHELL.map(([x, y]) => [x + 1e-4, y - 1e-4] as const);
  const features = [[[SHELL]], [[turned(SHELL, 1)]], [[turned(SHELL, 3)]], [[moved]]];
  expect(found(features)).toEqual([1, 2, 3].map((i) => [i, { firstRow: 2, code: "C0" }]));
});

test("the order of parts makes no other outline; a hole, a centimetre, a corner do", () => {
  const other = at(708_000, 9_422_000);
  expect(
    found([
      [[SHELL], [other]],
      [[other], [turned(SHELL, 2)]],
    ]),
  ).toHaveLength(1);
  const nudged: Ring = [[707_800.01, 9_422_000], ...SHELL.slice(1)];
  const crossed: Ring = [SHELL[0]!, SHELL[2]!, SHELL[1]!, SHELL[3]!];
  expect(
    found([[[SHELL]], [[SHELL, HOLE]], [[nudged]], [[SHELL.slice(0, 3)]], [[crossed]]]),
  ).toEqual([]);
});

test("a record that is not used is nobody's twin", () => {
  expect(found([[[SHELL]], [[SHELL]], [[SHELL]]], (i) => i > 0)).toEqual([
    [2, { firstRow: 3, code: "C1" }],
  ]);
});

test("a grid of 40,000 plots has no false twins, and the same plot 40,000 times stays quick", () => {
  const grid = Array.from(
    { length: 40_000 },
    (_, i): Polygon => [[at(700_000 + 10 * (i % 200), 9_400_000 + 10 * Math.floor(i / 200), 10)]],
  );
  expect(found(grid)).toEqual([]);
  const started = processorTime();
  expect(found(new Array<Polygon>(40_000).fill([[SHELL]]))).toHaveLength(39_999);
  expect(processorTime() - started).toBeLessThan(5000);
});
