import { expect, test } from "vitest";
import { FlatGeometryBuilder } from "../flat/flat-geometry-builder.ts";
import { flattenGeoJson } from "../flat/flatten-geojson.ts";
import { UTM_17S, UTM_18S, WGS84 } from "./crs.ts";
import { projectGeometry } from "./project-geometry.ts";
import { projectPoint } from "./project-point.ts";

const geometry = () => {
  const builder = new FlatGeometryBuilder();
  flattenGeoJson(
    {
      type: "MultiPoint",
      coordinates: [
        [-79.2, -5.2],
        [-78.1, -5.3],
      ],
    },
    builder,
  );
  return builder.build();
};

test("the same CRS gives the same object", () => {
  const given = geometry();
  expect(projectGeometry(given, WGS84, { kind: "geographic", datum: "WGS84" })).toBe(given);
});

test("vertices move, the order and the input stay", () => {
  const given = geometry();
  const there = projectGeometry(given, WGS84, UTM_17S);
  expect(given).toEqual(geometry());
  expect(there.ringStart).toBe(given.ringStart);
  expect([...there.coords.slice(2)]).toEqual(projectPoint(-78.1, -5.3, WGS84, UTM_17S));
});

test("from zone to zone as by way of degrees", () => {
  const [e, n] = projectPoint(692_498, 9_422_962, UTM_17S, UTM_18S);
  const viaDegrees = projectPoint(
    ...projectPoint(692_498, 9_422_962, UTM_17S, WGS84),
    WGS84,
    UTM_18S,
  );
  expect([e, n]).toEqual(viaDegrees);
  expect(Math.round(e)).toBeLessThan(40_000);
});

test("longitude is taken modulo a turn", () => {
  const [e, n] = projectPoint(-79.2, -5.2, WGS84, UTM_17S);
  const [e2, n2] = projectPoint(360 - 79.2, -5.2, WGS84, UTM_17S);
  expect(Math.abs(e2 - e) + Math.abs(n2 - n)).toBeLessThan(1e-7);
});

test("85° and more from the central meridian there is no plane; 0, 0 has a place in zone 17", () => {
  expect(projectPoint(6, -5, WGS84, UTM_17S)).toEqual([NaN, NaN]);
  expect(projectPoint(99, -5, WGS84, UTM_17S)).toEqual([NaN, NaN]);
  expect(projectPoint(NaN, -5, WGS84, UTM_17S)).toEqual([NaN, NaN]);
  expect(projectPoint(0, 0, WGS84, UTM_17S).every(Number.isFinite)).toBe(true);
});
