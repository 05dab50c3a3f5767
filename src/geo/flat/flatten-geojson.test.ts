import { expect, test } from "vitest";
import { GEOMETRY_NONE } from "./flat-geometry.ts";
import { FlatGeometryBuilder } from "./flat-geometry-builder.ts";
import { flattenGeoJson, MOST_NESTED } from "./flatten-geojson.ts";
import { toGeoJson } from "./to-geojson.ts";

const RING = [
  [0, 0],
  [9, 0],
  [9, 9],
  [0, 0],
];
const polygon = (...coordinates: unknown[]) => ({ type: "Polygon", coordinates });
const collection = (...geometries: unknown[]) => ({ type: "GeometryCollection", geometries });
const nested = (levels: number): unknown =>
  levels === 0 ? polygon(RING) : collection(nested(levels - 1));

const flatten = (geometry: unknown) => {
  const builder = new FlatGeometryBuilder();
  const flattened = flattenGeoJson(geometry, builder);
  return { ...flattened, built: builder.build() };
};

test.each([
  [null, { reason: "no-geometry" }],
  [undefined, { reason: "no-geometry" }],
  ["Polygon", { reason: "no-geometry" }],
  [{}, { reason: "unsupported-type", type: "" }],
  [
    { type: 7, coordinates: [] },
    { reason: "unsupported-type", type: "" },
  ],
  [
    { type: "LineString", coordinates: RING },
    { reason: "unsupported-type", type: "LineString" },
  ],
  [{ type: "GeometryCollection" }, { reason: "unsupported-type", type: "GeometryCollection" }],
  [polygon([[0, 0], [9], [9, 9], [0, 0]]), { reason: "not-a-position" }],
  [
    polygon([
      [0, 0],
      ["9", 0],
      [9, 9],
      [0, 0],
    ]),
    { reason: "not-a-position" },
  ],
  [
    polygon([
      [0, 0],
      [9, null],
      [9, 9],
      [0, 0],
    ]),
    { reason: "not-a-position" },
  ],
  [polygon([[0, 0], 9, [9, 9], [0, 0]]), { reason: "not-a-position" }],
  [polygon(RING, null), { reason: "not-a-position" }],
  [{ type: "Polygon" }, { reason: "not-a-position" }],
  [{ type: "MultiPolygon", coordinates: 3 }, { reason: "not-a-position" }],
  [{ type: "Polygon", coordinates: RING }, { reason: "not-a-position" }],
  [{ type: "Point", coordinates: ["-79.1", "-5.2"] }, { reason: "not-a-position" }],
  [JSON.parse('{"type":"Point","coordinates":[1e999,0]}'), { reason: "non-finite" }],
  [
    polygon([
      [0, 0],
      [Number.NaN, 0],
      [9, 9],
      [0, 0],
    ]),
    { reason: "non-finite" },
  ],
  [polygon(), { reason: "empty" }],
  [polygon([]), { reason: "empty" }],
  [{ type: "Point", coordinates: [] }, { reason: "empty" }],
  [{ type: "MultiPolygon", coordinates: [] }, { reason: "empty" }],
  [collection(), { reason: "empty" }],
  [
    collection(polygon(RING), { type: "Point", coordinates: [1, 2] }),
    { reason: "mixed-collection" },
  ],
  [collection(polygon(RING), null), { reason: "no-geometry" }],
  [nested(MOST_NESTED + 1), { reason: "too-deep" }],
])("%j is refused by name, and keeps its place", (geometry, fault) => {
  const flattened = flatten(geometry);
  expect(flattened.fault).toEqual(fault);
  expect([...flattened.built.type]).toEqual([GEOMETRY_NONE]);
  expect(flattened.built.coords.length).toBe(0);
});

test("polygons of a collection become parts of one feature", () => {
  const { fault, built } = flatten(collection(polygon(RING), nested(2)));
  expect(fault).toBeNull();
  expect(toGeoJson(built, 0)).toEqual({ type: "MultiPolygon", coordinates: [[RING], [RING]] });
});

test("heights are left out and told", () => {
  const { heights, built } = flatten(polygon(RING.map((position) => [...position, 1200])));
  expect(heights).toBe(true);
  expect(toGeoJson(built, 0)).toEqual(polygon(RING));
});

test("open rings are closed and told", () => {
  const { unclosedRings, built } = flatten(polygon(RING.slice(0, 3), RING));
  expect(unclosedRings).toBe(1);
  expect(toGeoJson(built, 0)).toEqual(polygon(RING, RING));
});
