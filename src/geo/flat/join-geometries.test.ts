import { expect, test } from "vitest";
import { GEOMETRY_NONE, GEOMETRY_POINT, GEOMETRY_POLYGON } from "./flat-geometry.ts";
import { FlatGeometryBuilder } from "./flat-geometry-builder.ts";
import { joinGeometries } from "./join-geometries.ts";
import { toGeoJson } from "./to-geojson.ts";

/** A polygon with a hole and a second part, nothing, and a point, moved east by `x`. */
const made = (x: number) => {
  const out = new FlatGeometryBuilder();
  const ring = (...figures: number[]): void => {
    out.beginRing();
    for (let i = 0; i < figures.length; i += 2) out.vertex(x + figures[i]!, figures[i + 1]!);
    out.endRing();
  };
  out.beginFeature(GEOMETRY_POLYGON);
  out.beginPart();
  ring(0, 0, 9, 0, 9, 9, 0, 9);
  ring(1, 1, 1, 2, 2, 2);
  out.beginPart();
  ring(20, 0, 21, 0, 21, 1);
  out.beginFeature(GEOMETRY_NONE);
  out.beginFeature(GEOMETRY_POINT);
  out.beginPart();
  ring(5, 5);
  return out.build();
};

test("every feature is what it was, in the order given", () => {
  const parts = [made(0), made(100), made(1e6)];
  const joined = joinGeometries(parts);
  const features = (of: ReturnType<typeof made>) => [...of.type].map((_, i) => toGeoJson(of, i));
  expect(features(joined)).toEqual(parts.flatMap(features));
});

test("of nothing comes nothing, of one the same", () => {
  expect(joinGeometries([]).type).toHaveLength(0);
  expect(joinGeometries([made(3)])).toEqual(made(3));
});
