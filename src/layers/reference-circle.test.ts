import fc from "fast-check";
import { expect, test } from "vitest";
import { metresPerPixel } from "../map/frame/web-mercator.ts";
import { circleRing, groundZoom, LEAST_RADIUS_PX, placeBounds } from "./reference-circle.ts";

const at = { "es-PE": "", en: "" };
const place = fc.record({
  lon: fc.double({ min: -81, max: -69, noNaN: true }),
  lat: fc.double({ min: -18, max: 0, noNaN: true }),
  uncertaintyM: fc.double({ min: 500, max: 250_000, noNaN: true }),
  at: fc.constant(at),
});

const haversine = (lon1: number, lat1: number, lon2: number, lat2: number): number => {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * 6_371_009 * Math.asin(Math.sqrt(a));
};

test("every corner is as far from the middle as the uncertainty says; the ring is closed", () => {
  fc.assert(
    fc.property(place, (one) => {
      const ring = circleRing(one);
      for (const [lon = 0, lat = 0] of ring) {
        const off = haversine(one.lon, one.lat, lon, lat) / one.uncertaintyM - 1;
        expect(Math.abs(off)).toBeLessThan(1e-6);
      }
      expect(ring.at(-1)).toEqual(ring[0]);
    }),
    { seed: 5, numRuns: 60 },
  );
});

test("the ground's size is drawn from the first whole zoom at which it is no smaller than the least circle", () => {
  fc.assert(
    fc.property(place, (one) => {
      const zoom = groundZoom(one);
      const px = (z: number) => one.uncertaintyM / metresPerPixel(z, one.lat);
      expect(px(zoom)).toBeGreaterThanOrEqual(LEAST_RADIUS_PX * (1 - 1e-9));
      if (zoom > 0) expect(px(zoom - 1)).toBeLessThan(LEAST_RADIUS_PX);
    }),
    { seed: 5, numRuns: 60 },
  );
});

test("the bounds hold the place", () => {
  const [west, south, east, north] = placeBounds({ lon: -79, lat: -5, uncertaintyM: 11_132, at });
  expect(west).toBeCloseTo(-79.1005, 3);
  expect(east).toBeCloseTo(-78.8995, 3);
  expect(south).toBeCloseTo(-5.1, 2);
  expect(north).toBeCloseTo(-4.9, 2);
});
