import { expect, test } from "vitest";
import type { LonLat } from "../../../domain/story/public-map.ts";
import { geodesicDistance } from "../../../geo/ellipsoid/geodesic-distance.ts";
import { placesMap } from "./places-map.ts";

const layer = (...places: readonly LonLat[]) => ({
  kind: "places" as const,
  places: places.map((at) => ({ at, label: { "es-PE": "", en: "" } })),
});
const three = layer([-79, -5.3], [-79.01, -5.31], [-79.005, -5.32]);

test("two places make no map", () => {
  expect(placesMap(layer([-79, -5.3], [-78, -5]), 11_000)).toBeNull();
});

test("places within 11 km of where they are said to be are seen from 44 km or more", () => {
  const [west, south, east, north] = placesMap(three, 11_000)!.bounds;
  const lat = (south + north) / 2;
  expect(geodesicDistance(west, lat, east, lat)).toBeGreaterThan(44_000);
  expect(geodesicDistance(west, south, west, north)).toBeGreaterThan(43_700);
});

test("places far apart are looked at as they lie", () => {
  const far = placesMap(layer([-79, -5], [-76, -5], [-77, -7]), 1000)!;
  expect(far.bounds[2] - far.bounds[0]).toBeCloseTo(3 * 1.12, 6);
});
