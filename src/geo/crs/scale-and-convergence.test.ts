import { expect, test } from "vitest";
import { UTM_17S, WGS84 } from "./crs.ts";
import { projectPoint } from "./project-point.ts";
import { convergenceDeg, scaleFactor } from "./scale-and-convergence.ts";

/** Metres on the ellipsoid along a meridian of a small step of latitude. */
const meridianStep = (lat: number, dlat: number): number => {
  const a = 6_378_137;
  const e2 = 0.00669437999014;
  const sin = Math.sin((lat * Math.PI) / 180);
  return (((a * (1 - e2)) / (1 - e2 * sin * sin) ** 1.5) * dlat * Math.PI) / 180;
};

test.each([
  [-81, -5],
  [-79.3, -5.1],
  [-84, -18],
  [-78, 0.5],
])("a small step due north at %d, %d shows scale and convergence", (lon, lat) => {
  const step = 1e-3;
  const [e1, n1] = projectPoint(lon, lat - step, WGS84, UTM_17S);
  const [e2, n2] = projectPoint(lon, lat + step, WGS84, UTM_17S);
  const [e, n] = projectPoint(lon, lat, WGS84, UTM_17S);
  const gridBearing = (Math.atan2(e2 - e1, n2 - n1) * 180) / Math.PI;
  expect(convergenceDeg(lon, lat, UTM_17S)).toBeCloseTo(-gridBearing, 6);
  const k = Math.hypot(e2 - e1, n2 - n1) / meridianStep(lat, 2 * step);
  expect(scaleFactor(e, n, UTM_17S)).toBeCloseTo(k, 8);
});

test("0.9996 on the central meridian, true lengths some 180 km from it", () => {
  expect(scaleFactor(500_000, 9_000_000, UTM_17S)).toBeCloseTo(0.9996, 14);
  expect(scaleFactor(500_000 + 180_500, 9_400_000, UTM_17S)).toBeCloseTo(1, 5);
});
