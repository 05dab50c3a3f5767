import { expect, test } from "vitest";
import { UTM_17S, WGS84 } from "../../../geo/crs/crs.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";
import { flattenGeoJson } from "../../../geo/flat/flatten-geojson.ts";
import { toGeoJson } from "../../../geo/flat/to-geojson.ts";
import { judgeEudr } from "./judge-eudr.ts";

const CONTEXT = { signal: new AbortController().signal, progress: () => undefined };

const geometryOf = (...shapes: readonly object[]): FlatGeometry => {
  const out = new FlatGeometryBuilder();
  for (const shape of shapes) flattenGeoJson(shape, out);
  return out.build();
};

const kinds = (
  geometry: FlatGeometry,
  hectares: readonly number[],
  crs: typeof WGS84 | typeof UTM_17S = WGS84,
) => {
  const { reasons } = judgeEudr(
    { geometry, crs, declaredHa: Float64Array.from(hectares) },
    CONTEXT,
  );
  return hectares.map((_, i) => (reasons.get(i) ?? []).map(({ kind }) => kind));
};

const [X, Y] = [-78.991234, -5.201237];
const ring = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const polygon = (...rings: readonly unknown[]) => ({ type: "Polygon", coordinates: rings });
const point = (x: number, y: number) => ({ type: "Point", coordinates: [x, y] });

test("plots of one clean ring are ready, and points of up to 4 ha", () => {
  const geometry = geometryOf(polygon(ring(X, Y, 0.001237)), point(X, Y), {
    type: "MultiPolygon",
    coordinates: [[ring(X, Y, 0.000137)], [ring(X + 0.01, Y, 0.000137)]],
  });
  expect(kinds(geometry, [Number.NaN, 4, Number.NaN])).toEqual([[], [], []]);
});

test("holes, crossings, collapses, large points and points of unknown size are not", () => {
  const bow = [
    [X, Y],
    [X + 0.001, Y + 0.001],
    [X + 0.001, Y],
    [X, Y + 0.001],
    [X, Y],
  ];
  const geometry = geometryOf(
    polygon(ring(X, Y, 0.001237), ring(X + 0.0003, Y + 0.0003, 0.0001).toReversed()),
    polygon(bow),
    polygon(ring(X, Y, 0.0000003)),
    point(X, Y),
    point(X, Y),
    point(X, Y),
  );
  expect(kinds(geometry, [1, 1, 1, 4.0001, Number.NaN, 0])).toEqual([
    ["hole"],
    ["self-crossing"],
    ["collapses"],
    ["large-point"],
    ["no-area"],
    ["no-area"],
  ]);
});

test("an outline that crosses itself only when written with six decimals is not ready", () => {
  const thin = [
    [X, Y],
    [X + 0.001, Y],
    [X + 0.001, Y + 0.001],
    [X + 0.0005, Y + 0.0000004],
    [X, Y + 0.001],
    [X, Y],
  ];
  expect(kinds(geometryOf(polygon(thin)), [1])).toEqual([["self-crossing"]]);
});

test("degrees with few decimals are told, metres have none to tell", () => {
  expect(kinds(geometryOf(polygon(ring(-78.99, -5.2, 0.001))), [1])).toEqual([["few-decimals"]]);
  expect(kinds(geometryOf(point(-78.99123, -5.2)), [1])).toEqual([[]]);
  expect(kinds(geometryOf(point(-78.9912, -5.2)), [1])).toEqual([["few-decimals"]]);
  expect(kinds(geometryOf(polygon(ring(728_000, 9_412_000, 100))), [1], UTM_17S)).toEqual([[]]);
});

test("a plot abroad is no plot of Peru", () => {
  expect(kinds(geometryOf(polygon(ring(-70.123457, 4.512347, 0.001237))), [1])).toEqual([
    ["outside-peru"],
  ]);
});

test("what is written has six decimals, no vertex twice and shells counter-clockwise", () => {
  const geometry = geometryOf(
    polygon([
      [X, Y],
      [X, Y + 0.001],
      [X, Y + 0.0010000001],
      [X + 0.001, Y + 0.001],
      [X + 0.001, Y],
      [X, Y],
    ]),
  );
  const { written } = judgeEudr({ geometry, crs: WGS84, declaredHa: Float64Array.of(1) }, CONTEXT);
  expect(toGeoJson(written, 0)?.coordinates).toEqual([
    [
      [-78.990234, -5.201237],
      [-78.990234, -5.200237],
      [-78.991234, -5.200237],
      [-78.991234, -5.201237],
      [-78.990234, -5.201237],
    ],
  ]);
});
