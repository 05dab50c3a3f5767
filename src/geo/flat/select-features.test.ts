import { expect, test } from "vitest";
import { FlatGeometryBuilder } from "./flat-geometry-builder.ts";
import { flattenGeoJson } from "./flatten-geojson.ts";
import { selectFeatures } from "./select-features.ts";
import { toGeoJson } from "./to-geojson.ts";

const GEOMETRIES = [
  { type: "Point", coordinates: [1, 2] },
  null,
  {
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [0, 0],
        ],
        [
          [3, 1],
          [5, 1],
          [5, 2],
          [3, 1],
        ],
      ],
      [
        [
          [20, 0],
          [29, 0],
          [29, 9],
          [20, 0],
        ],
      ],
    ],
  },
  {
    type: "MultiPoint",
    coordinates: [
      [1, 1],
      [2, 2],
    ],
  },
];

const all = () => {
  const builder = new FlatGeometryBuilder();
  for (const geometry of GEOMETRIES) flattenGeoJson(geometry, builder);
  return builder.build();
};

test("features come back in the order asked for, also twice", () => {
  const order = [2, 1, 0, 3, 2];
  const picked = selectFeatures(all(), order);
  expect(order.map((_, k) => toGeoJson(picked, k))).toEqual(order.map((i) => GEOMETRIES[i]));
});

test("all in order is the same geometry, none an empty one", () => {
  expect(selectFeatures(all(), [0, 1, 2, 3])).toEqual(all());
  expect(selectFeatures(all(), []).coords.length).toBe(0);
});

test("an index that is no feature's is named", () => {
  expect(() => selectFeatures(all(), [4])).toThrow("feature 4 of 4");
});
