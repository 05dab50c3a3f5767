import fc from "fast-check";
import proj4 from "proj4";
import { expect, test } from "vitest";
import { type Datum, UTM_17S, type UtmCrs, WGS84 } from "../../src/geo/crs/crs.ts";
import { projectCoords } from "../../src/geo/crs/project-coords.ts";
import { projectPoint } from "../../src/geo/crs/project-point.ts";
import { centralMeridian, degreesToUtm, utmToDegrees } from "../../src/geo/crs/utm.ts";

const RUNS = { seed: 20261124, numRuns: 2000 };

const zone = fc.integer({ min: 1, max: 60 });
const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const utm = (zone: number, lat: number, datum: Datum = "WGS84"): UtmCrs => ({
  kind: "utm",
  datum,
  zone,
  hemisphere: lat < 0 ? "S" : "N",
});

/** Metres on the ground of a difference in degrees, at most. */
const METRES_PER_DEGREE = 111_700;

test("degrees to UTM and back is the identity within 1e-8 m, up to 6° from the central meridian", () => {
  fc.assert(
    fc.property(zone, finite(-6, 6), finite(-84, 84), (zone, dlon, lat) => {
      const crs = utm(zone, lat);
      const lon = centralMeridian(crs) + dlon;
      const [e, n] = projectPoint(lon, lat, WGS84, crs);
      const [lon2, lat2] = projectPoint(e, n, crs, WGS84);
      expect(
        Math.abs(lon2 - lon) * METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180),
      ).toBeLessThan(1e-8);
      expect(Math.abs(lat2 - lat) * METRES_PER_DEGREE).toBeLessThan(1e-8);
    }),
    RUNS,
  );
});

test("PSAD56 and back is the identity within 2 cm in Peru, the heights being dropped", () => {
  fc.assert(
    fc.property(finite(-81, -69), finite(-18, 0), (lon, lat) => {
      const psad = { kind: "geographic", datum: "PSAD56" } as const;
      const there = projectPoint(lon, lat, WGS84, psad);
      const back = projectPoint(...there, psad, WGS84);
      const moved = Math.hypot(there[0] - lon, there[1] - lat) * METRES_PER_DEGREE;
      expect(moved).toBeGreaterThan(300);
      expect(moved).toBeLessThan(550);
      expect(Math.hypot(back[0] - lon, back[1] - lat) * METRES_PER_DEGREE).toBeLessThan(0.02);
    }),
    RUNS,
  );
});

test("tiles give the whole series within 1e-8 m", () => {
  fc.assert(
    fc.property(zone, finite(-13, 13), finite(-64, 64), (zone, dlon, lat) => {
      const crs = utm(zone, lat);
      const lon = centralMeridian(crs) + dlon;
      const tiled = Float64Array.of(lon, lat);
      const whole = tiled.slice();
      projectCoords(tiled, WGS84, crs);
      degreesToUtm(whole, 0, crs);
      expect(Math.abs(tiled[0]! - whole[0]!)).toBeLessThan(1e-8);
      expect(Math.abs(tiled[1]! - whole[1]!)).toBeLessThan(1e-8);
      const back = whole.slice();
      projectCoords(back, crs, WGS84);
      utmToDegrees(whole, 0, crs);
      expect(Math.abs(back[0]! - whole[0]!) * METRES_PER_DEGREE).toBeLessThan(
        1e-8 / Math.cos((lat * Math.PI) / 180),
      );
      expect(Math.abs(back[1]! - whole[1]!) * METRES_PER_DEGREE).toBeLessThan(1e-8);
    }),
    RUNS,
  );
});

test("a vertex becomes the same to the last bit, alone or in company", () => {
  const vertex = fc.tuple(finite(-85, -70), finite(-20, 3));
  fc.assert(
    fc.property(fc.array(vertex, { minLength: 1, maxLength: 40 }), (vertices) => {
      const company = Float64Array.from(vertices.flat());
      projectCoords(company, WGS84, UTM_17S);
      for (const [k, [lon, lat]] of vertices.entries()) {
        expect(projectPoint(lon, lat, WGS84, UTM_17S)).toEqual([
          company[2 * k],
          company[2 * k + 1],
        ]);
      }
    }),
    { ...RUNS, numRuns: 200 },
  );
});

test.each([
  ["WGS84", "+proj=utm +zone=17 +south +datum=WGS84 +units=m +no_defs"],
  [
    "PSAD56",
    "+proj=utm +zone=17 +south +ellps=intl +towgs84=-279,175,-379,0,0,0,0 +units=m +no_defs",
  ],
] as const)("%s UTM as proj4 within 1e-6 m", (datum, definition) => {
  const other = proj4("+proj=longlat +datum=WGS84 +no_defs", definition);
  const crs: UtmCrs = { ...UTM_17S, datum };
  fc.assert(
    fc.property(finite(-87, -75), finite(-20, 5), (lon, lat) => {
      const [e, n] = projectPoint(lon, lat, WGS84, crs);
      const [pe = NaN, pn = NaN] = other.forward([lon, lat]);
      expect(Math.abs(e - pe)).toBeLessThan(1e-6);
      expect(Math.abs(n - pn)).toBeLessThan(1e-6);
    }),
    RUNS,
  );
});
