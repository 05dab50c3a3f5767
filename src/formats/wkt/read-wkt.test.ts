import { expect, test } from "vitest";
import { RAW_LINE, RAW_POINT, RAW_POLYGON, RawGeometryBuilder } from "../raw-geometry.ts";
import { looksLikeWkt, readWkt, wktSrid } from "./read-wkt.ts";

const read = (cell: string, swap = false) => {
  const out = new RawGeometryBuilder();
  const type = readWkt(cell, out, swap);
  if (typeof type !== "number") return { type: type.code, params: type.params };
  out.endFeature(type);
  const { coords, ringStart, partStart } = out.build();
  return { type, coords: [...coords], rings: [...ringStart], parts: [...partStart] };
};

test("a polygon with a hole, in EWKT with heights", () => {
  expect(
    read("SRID=32717;polygon Z ((0 0 1, 9 0 1, 9 9 1, 0 0 1), (1 1 2,2 1 2,2 2 2,1 1 2))"),
  ).toMatchObject({ type: RAW_POLYGON, rings: [0, 4, 8], parts: [0, 2] });
  expect(wktSrid("SRID=32717;POINT (1 2)")).toBe("EPSG:32717");
});

test("parts, points and lines", () => {
  expect(read("MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))")).toMatchObject({
    type: RAW_POLYGON,
    parts: [0, 1, 2],
  });
  expect(read("POINT (-78.9 -5.3)")).toMatchObject({ type: RAW_POINT, coords: [-78.9, -5.3] });
  expect(read("POINT (-5.3 -78.9)", true)).toMatchObject({ coords: [-78.9, -5.3] });
  expect(read("LINESTRING (0 0, 1 1)")).toMatchObject({ type: RAW_LINE });
  expect(read("MULTIPOINT ((0 0), (1 1))")).toMatchObject({ type: "row-geometry-not-taken" });
  expect(read("POLYGON EMPTY")).toMatchObject({ type: "row-no-geometry" });
});

test.each([
  "POLYGON ((0 0, 1 0, 1 1, 0 0)",
  "POLYGON (0 0, 1 0, 1 1)",
  "POLYGON ((0 0, 1, 1 1))",
  "POLYGON ((0 0, 1 x, 1 1))",
  "POLYGON (((0 0, 1 0, 1 1)))",
  "POLYGON ((0 0, 1 0, 1 1, 0 0)) POLYGON",
  "POINT (NaN 1)",
])("%s is broken", (cell) => {
  expect(read(cell)).toMatchObject({ type: "row-wkt-broken" });
});

test("a hundred thousand brackets cost nothing", () => {
  expect(read(`POLYGON ${"(".repeat(100_000)}`)).toMatchObject({ type: "row-wkt-broken" });
});

test("what starts like WKT", () => {
  expect(looksLikeWkt(" multipolygon (((")).toBe(true);
  expect(looksLikeWkt("Polígono 1")).toBe(false);
  expect(looksLikeWkt("POLYGONAL")).toBe(false);
});
