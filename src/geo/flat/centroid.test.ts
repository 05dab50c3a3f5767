import { expect, test } from "vitest";
import { centroid } from "./centroid.ts";
import { FlatGeometryBuilder } from "./flat-geometry-builder.ts";
import { flattenGeoJson } from "./flatten-geojson.ts";

const ring = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const built = (...geometries: unknown[]) => {
  const builder = new FlatGeometryBuilder();
  for (const geometry of geometries) flattenGeoJson(geometry, builder);
  return builder.build();
};
const polygon = (...coordinates: unknown[]) => ({ type: "Polygon", coordinates });

test.each([
  ["a square", built(polygon(ring(10, 20, 4))), [12, 22]],
  ["run the other way", built(polygon(ring(10, 20, 4).reverse())), [12, 22]],
  [
    "two features, by their areas",
    built(polygon(ring(0, 0, 2)), polygon(ring(10, 0, 1).reverse())),
    [(4 * 1 + 10.5) / 5, (4 * 1 + 0.5) / 5],
  ],
  [
    "a hole, whichever way it runs",
    built(polygon(ring(0, 0, 4), ring(2, 2, 1))),
    [(16 * 2 - 2.5) / 15, (16 * 2 - 2.5) / 15],
  ],
  [
    "points",
    built({
      type: "MultiPoint",
      coordinates: [
        [1, 2],
        [3, 6],
      ],
    }),
    [2, 4],
  ],
])("%s", (_, geometry, [x, y]) => {
  const [cx, cy] = centroid(geometry)!;
  expect(cx).toBeCloseTo(x!, 12);
  expect(cy).toBeCloseTo(y!, 12);
});

test("nothing has no centroid", () => {
  expect(centroid(built(null))).toBeNull();
});
