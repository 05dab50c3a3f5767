import { expect, test } from "vitest";
import { GEOMETRY_NONE, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../geo/flat/flat-geometry-builder.ts";
import { readGeojson } from "./read-geojson.ts";
import { writeGeojson } from "./write-geojson.ts";

const square = () => {
  const out = new FlatGeometryBuilder();
  out.beginFeature(GEOMETRY_POLYGON);
  out.beginPart();
  out.beginRing();
  for (const [x, y] of [
    [-79.1, -5.2],
    [-79, -5.2],
    [-79, -5.123456789012345],
  ] as const) {
    out.vertex(x, y);
  }
  out.endRing();
  out.beginFeature(GEOMETRY_NONE);
  return out.build();
};

test("every digit, or decimals written out", () => {
  const full = writeGeojson(square(), () => ({ a: 'x"y', n: 1 }));
  expect(full).toContain("[-79,-5.123456789012345],[-79.1,-5.2]]]");
  expect(full).toContain('"properties":{"a":"x\\"y","n":1}');
  expect(full).toContain('"geometry":null');
  const fixed = writeGeojson(square(), () => ({}), { decimals: 6, epsg: 32717 });
  expect(fixed).toContain("[-79.100000,-5.200000]");
  expect(JSON.parse(fixed).crs.properties.name).toBe("urn:ogc:def:crs:EPSG::32717");
});

test("what is written is read back the same", () => {
  const text = writeGeojson(square(), () => ({}));
  const { reading } = readGeojson(new TextEncoder().encode(text), "utf-8");
  expect(reading.kind).toBe("placed");
  if (reading.kind === "placed") {
    expect([...reading.geometry.coords.slice(0, 6)]).toEqual([...square().coords]);
  }
});
