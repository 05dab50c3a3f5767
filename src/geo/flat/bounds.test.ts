import { expect, test } from "vitest";
import { featureBounds, totalBounds } from "./bounds.ts";
import { FlatGeometryBuilder } from "./flat-geometry-builder.ts";
import { flattenGeoJson } from "./flatten-geojson.ts";

const built = (...geometries: unknown[]) => {
  const builder = new FlatGeometryBuilder();
  for (const geometry of geometries) flattenGeoJson(geometry, builder);
  return builder.build();
};
const point = (x: number, y: number) => ({ type: "Point", coordinates: [x, y] });

test("bounds of each feature and of all", () => {
  const twoParts = {
    type: "MultiPoint",
    coordinates: [
      [-3, 4],
      [5, -6],
    ],
  };
  const geometry = built(twoParts, null, point(7, 8));
  expect([...featureBounds(geometry)]).toEqual([-3, -6, 5, 4, NaN, NaN, NaN, NaN, 7, 8, 7, 8]);
  expect(totalBounds(geometry)).toEqual([-3, -6, 7, 8]);
});

test("nothing has no bounds", () => {
  expect(totalBounds(built(null))).toBeNull();
});
