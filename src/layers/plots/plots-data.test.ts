import { expect, test } from "vitest";
import { WGS84 } from "../../geo/crs/crs.ts";
import {
  type FlatGeometry,
  GEOMETRY_POINT,
  GEOMETRY_POLYGON,
} from "../../geo/flat/flat-geometry.ts";
import { VERDICT_CROSSES, VERDICT_NONE, VERDICT_OUTSIDE } from "../../geo/overlap/measures.ts";
import { plotsData } from "./plots-data.ts";
import type { PlotsSource } from "./plots-source.ts";
import { ALWAYS_SYMBOL } from "./shape-zoom.ts";

/** A square plot, a point, and a record without geometry. */
const geometry: FlatGeometry = {
  coords: Float64Array.of(-79.2, -5.2, -79.199, -5.2, -79.199, -5.199, -79.2, -5.199, -79.1, -5.1),
  ringStart: Uint32Array.of(0, 4, 5),
  partStart: Uint32Array.of(0, 1, 2),
  featureStart: Uint32Array.of(0, 1, 2, 2),
  type: Uint8Array.of(GEOMETRY_POLYGON, GEOMETRY_POINT, 0),
};
const ids = ["A", "B", "C"];
const source = (verdicts: Uint8Array | null): PlotsSource => ({
  geometry,
  crs: WGS84,
  ids,
  verdicts,
});

test("a polygon has an outline and a point, a point only itself, nothing has nothing", () => {
  const { outlines, points } = plotsData(source(null));
  expect(outlines.features.map((f) => f.id)).toEqual([0]);
  expect(outlines.features[0]?.bbox).toEqual([-79.2, -5.2, -79.199, -5.199]);
  expect(points.features.map((f) => f.id)).toEqual([0, 1]);
  expect(points.features[0]?.geometry).toEqual({
    type: "Point",
    coordinates: [(-79.2 - 79.199) / 2, (-5.2 - 5.199) / 2],
  });
  expect(points.features.map((f) => f.properties?.verdict)).toEqual([VERDICT_NONE, VERDICT_NONE]);
  expect(points.features[1]?.properties?.shapeZoom).toBe(ALWAYS_SYMBOL);
  expect(points.features[0]?.properties?.shapeZoom).toBeLessThan(16);
});

test("with new verdicts only the features that changed are new", () => {
  const first = source(Uint8Array.of(VERDICT_OUTSIDE, VERDICT_OUTSIDE, VERDICT_NONE));
  const before = plotsData(first);
  const last = { source: first, data: before };
  const next = source(Uint8Array.of(VERDICT_CROSSES, VERDICT_OUTSIDE, VERDICT_NONE));
  const after = plotsData(next, last);
  expect(after.points.features[0]?.properties?.verdict).toBe(VERDICT_CROSSES);
  expect(after.points.features[0]?.geometry).toBe(before.points.features[0]?.geometry);
  expect(after.points.features[1]).toBe(before.points.features[1]);
  const same = plotsData(source(first.verdicts), last);
  expect(same.outlines).toBe(before.outlines);
  expect(same.points).toBe(before.points);
});

test("another register starts anew", () => {
  const first = source(null);
  const before = plotsData(first);
  const other = { ...first, ids: [...ids] };
  expect(plotsData(other, { source: first, data: before }).points).not.toBe(before.points);
});
