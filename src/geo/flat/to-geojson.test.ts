import { expect, test } from "vitest";
import { FlatGeometryBuilder } from "./flat-geometry-builder.ts";
import { flattenGeoJson } from "./flatten-geojson.ts";
import { toGeoJson } from "./to-geojson.ts";

const RING = [
  [0, 0],
  [9, 0],
  [9, 9],
  [0, 0],
];
const HOLE = [
  [3, 1],
  [5, 1],
  [5, 2],
  [3, 1],
];

test.each([
  { type: "Point", coordinates: [1, 2] },
  {
    type: "MultiPoint",
    coordinates: [
      [1, 2],
      [3, 4],
    ],
  },
  { type: "Polygon", coordinates: [RING, HOLE] },
  { type: "MultiPolygon", coordinates: [[RING, HOLE], [RING]] },
  null,
])("gives back what was flattened: %j", (geometry) => {
  const builder = new FlatGeometryBuilder();
  flattenGeoJson({ type: "Point", coordinates: [50, 60] }, builder);
  flattenGeoJson(geometry, builder);
  expect(toGeoJson(builder.build(), 1)).toEqual(geometry);
});
