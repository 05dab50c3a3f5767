import { expect, test } from "vitest";
import { type UtmCrs, WGS84 } from "../../src/geo/crs/crs.ts";
import { ownZone } from "../../src/geo/crs/own-zone.ts";
import { parseCrs } from "../../src/geo/crs/parse-crs.ts";
import { projectGeometry } from "../../src/geo/crs/project-geometry.ts";
import { ellipsoidalAreas } from "../../src/geo/ellipsoid/ellipsoidal-areas.ts";
import { ellipsoidalAreasOfPlane } from "../../src/geo/ellipsoid/ellipsoidal-areas-of-plane.ts";
import { exactEllipsoidalArea } from "../../src/geo/ellipsoid/exact-ellipsoidal-area.ts";
import { selectFeatures } from "../../src/geo/flat/select-features.ts";
import { geometryOfFeatures } from "./geometry-of-features.ts";
import { readReference, referenceAbsent } from "./reference.ts";

const SETS = [
  ["area", "area/polygons-lonlat.geojson", "ellipsoidal_m2"],
  ["overlap", "overlap/plots-lonlat.geojson", "area_ellipsoidal_m2"],
] as const;

const expected = (set: string, key: string): number[] =>
  (JSON.parse(readReference(`${set}/expected.json`)) as Record<string, number>[]).map(
    (row) => row[key]!,
  );

/** The largest part of the tolerance (0.01 m² or 1e-8 relative, the larger) that an area uses up. */
function usedUp(got: Float64Array, want: readonly number[]): number {
  expect(got.length).toBe(want.length);
  return want.reduce(
    (most, area, i) =>
      Math.max(most, Math.abs(got[i]! - area) / Math.max(0.01, 1e-8 * Math.abs(area))),
    0,
  );
}

test.skipIf(referenceAbsent).each(SETS)(
  "areas of %s/ from degrees as Planimeter",
  (set, file, key) => {
    const geometry = geometryOfFeatures(readReference(file));
    expect(usedUp(ellipsoidalAreas(geometry), expected(set, key))).toBeLessThan(0.1);
  },
);

test.skipIf(referenceAbsent).each(SETS)(
  "areas of %s/ by GeographicLib as Planimeter",
  (set, file, key) => {
    const geometry = geometryOfFeatures(readReference(file));
    const exact = Float64Array.from(geometry.type, (_, i) => exactEllipsoidalArea(geometry, i));
    expect(usedUp(exact, expected(set, key))).toBeLessThan(0.1);
  },
);

test
  .skipIf(referenceAbsent)
  .each(SETS.flatMap((set) => [[...set, "EPSG:32717"] as const, [...set, "EPSG:32718"] as const]))(
  "areas of %s/ (%s, %s) from the plane of %s as Planimeter",
  (set, file, key, code) => {
    const plane = parseCrs(code) as UtmCrs;
    const geometry = projectGeometry(geometryOfFeatures(readReference(file)), WGS84, plane);
    expect(usedUp(ellipsoidalAreasOfPlane(geometry, plane), expected(set, key))).toBeLessThan(0.1);
  },
);

/** The cases stay with the south zone a few metres across the equator; the plane differs by 10,000,000 m only. */
test.skipIf(referenceAbsent)(
  "each polygon lies in the zone of its centroid, also over 78° W",
  () => {
    const geometry = geometryOfFeatures(readReference("area/polygons-lonlat.geojson"));
    const zones = Array.from(geometry.type, (_, i) => ownZone(selectFeatures(geometry, [i]))!.zone);
    expect(zones).toEqual(expected("area", "own_zone_epsg").map((code) => code % 100));
  },
);
