import { expect, test } from "vitest";
import { utmZoneOf } from "./utm-zone-of.ts";

test.each([
  [-79.3, -5.1, 17, "S"],
  [-78, -5, 18, "S"],
  [-78 - 1e-9, -5, 17, "S"],
  [-79, 0, 17, "N"],
  [-79, 2, 17, "N"],
  [-180, 10, 1, "N"],
  [180, 10, 1, "N"],
  [179.999, 10, 60, "N"],
  [281, -5, 17, "S"],
] as const)("%d, %d lies in %d%s", (lon, lat, zone, hemisphere) => {
  expect(utmZoneOf(lon, lat)).toEqual({ kind: "utm", datum: "WGS84", zone, hemisphere });
});
