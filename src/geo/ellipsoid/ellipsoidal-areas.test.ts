import fc from "fast-check";
import { expect, test } from "vitest";
import { WGS84 } from "../crs/crs.ts";
import { projectGeometry } from "../crs/project-geometry.ts";
import { utmZoneOf } from "../crs/utm-zone-of.ts";
import { type FlatGeometry, GEOMETRY_POINT, GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../flat/flat-geometry-builder.ts";
import { selectFeatures } from "../flat/select-features.ts";
import { ellipsoidalAreas } from "./ellipsoidal-areas.ts";
import { ellipsoidalAreasOfPlane } from "./ellipsoidal-areas-of-plane.ts";
import { exactEllipsoidalArea } from "./exact-ellipsoidal-area.ts";

const SEED = 20261124;
const METRES_PER_DEGREE = 111_320;

/** A star around lon, lat: arms in metres, at equal angles. */
function star(lon: number, lat: number, arms: readonly number[], clockwise = false): FlatGeometry {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  builder.beginRing();
  arms.forEach((arm, k) => {
    const angle = ((clockwise ? -2 : 2) * Math.PI * k) / arms.length;
    const north = (arm * Math.sin(angle)) / METRES_PER_DEGREE;
    const east = (arm * Math.cos(angle)) / METRES_PER_DEGREE / Math.cos((lat * Math.PI) / 180);
    builder.vertex(lon + east, lat + north);
  });
  builder.endRing();
  return builder.build();
}

/** The promise: 1e-4 m² (GeographicLib's own noise on a plot included) or 1e-9 relative. */
const allowed = (area: number): number => Math.max(2e-4, 1e-9 * area);

test.each([
  ["plots", 300],
  ["edges of some km", 6000],
  ["edges beyond the series", 80_000],
])("as GeographicLib at any latitude: %s", (_, size) => {
  const arm = fc.double({ min: size / 20, max: size, noNaN: true });
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -72, max: 72, noNaN: true }),
      fc.array(arm, { minLength: 3, maxLength: 30 }),
      fc.boolean(),
      (lon, lat, arms, clockwise) => {
        const geometry = star(lon, lat, arms, clockwise);
        const exact = exactEllipsoidalArea(geometry, 0);
        expect(Math.abs(ellipsoidalAreas(geometry)[0]! - exact)).toBeLessThan(allowed(exact));
      },
    ),
    { seed: SEED, numRuns: 300 },
  );
});

test.each([
  ["plots", 300],
  ["edges of some km", 4000],
  ["larger than a tile", 30_000],
])("from the plane as from degrees, within 6° of the central meridian: %s", (_, size) => {
  const arm = fc.double({ min: size / 20, max: size, noNaN: true });
  fc.assert(
    fc.property(
      fc.double({ min: -87, max: -75, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.array(arm, { minLength: 3, maxLength: 30 }),
      (lon, lat, arms) => {
        const plane = utmZoneOf(-81, lat);
        const geometry = star(lon, lat, arms);
        const exact = exactEllipsoidalArea(geometry, 0);
        const got = ellipsoidalAreasOfPlane(projectGeometry(geometry, WGS84, plane), plane)[0]!;
        expect(Math.abs(got - exact)).toBeLessThan(allowed(exact));
      },
    ),
    { seed: SEED, numRuns: 300 },
  );
});

test("holes are taken away, whichever way they run; points and nothing have no area", () => {
  const outer = star(-79, -5, [500, 500, 500, 500]);
  const inner = star(-79, -5, [200, 200, 200, 200]);
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  for (const ring of [outer, inner]) {
    builder.beginRing();
    for (let k = 0; k < ring.coords.length; k += 2)
      builder.vertex(ring.coords[k]!, ring.coords[k + 1]!);
    builder.endRing();
  }
  builder.beginFeature(GEOMETRY_POINT);
  builder.beginPart();
  builder.beginRing();
  builder.vertex(-79, -5);
  builder.endRing();
  builder.beginFeature(0);
  const geometry = builder.build();
  const want = exactEllipsoidalArea(outer, 0) - exactEllipsoidalArea(inner, 0);
  const plane = utmZoneOf(-79, -5);
  for (const areas of [
    ellipsoidalAreas(geometry),
    ellipsoidalAreasOfPlane(projectGeometry(geometry, WGS84, plane), plane),
  ]) {
    expect(areas[0]).toBeCloseTo(want, 4);
    expect([...areas.slice(1)]).toEqual([0, 0]);
  }
  expect(exactEllipsoidalArea(selectFeatures(geometry, [0]), 0)).toBeCloseTo(want, 6);
});

test("a ring over the antimeridian", () => {
  const geometry = star(179.9999, 10, [3000, 3000, 3000, 3000, 3000]);
  const wrapped = {
    ...geometry,
    coords: geometry.coords.map((v, k) => (k % 2 === 0 && v > 180 ? v - 360 : v)),
  };
  expect(ellipsoidalAreas(wrapped)[0]).toBeCloseTo(exactEllipsoidalArea(geometry, 0), 2);
});
