import { expect, test } from "vitest";
import { inSight } from "./in-sight.ts";

const CAMERA = "-79,-5.2,10";

test("a place near the middle is in sight, one beyond the edge is not", () => {
  expect(inSight({ lon: -79.1, lat: -5.25 }, CAMERA, false)).toBe(true);
  expect(inSight({ lon: -79.3, lat: -5.2 }, CAMERA, false)).toBe(false);
  expect(inSight({ lon: -79, lat: -5.4 }, CAMERA, false)).toBe(false);
});

test("a phone shows less", () => {
  expect(inSight({ lon: -79.15, lat: -5.2 }, CAMERA, false)).toBe(true);
  expect(inSight({ lon: -79.15, lat: -5.2 }, CAMERA, true)).toBe(false);
});

test("without a camera, or for a group, the map moves", () => {
  expect(inSight({ lon: -79, lat: -5.2 }, null, false)).toBe(false);
  expect(inSight({ lon: -79, lat: -5.2 }, "-79,x,10", false)).toBe(false);
  expect(inSight({ bounds: [-79.1, -5.3, -79, -5.2] }, CAMERA, false)).toBe(false);
});

test("a place that can only be told from nearer is not in sight from afar", () => {
  expect(inSight({ lon: -79, lat: -5.2, zoom: 12 }, CAMERA, false)).toBe(false);
  expect(inSight({ lon: -79, lat: -5.2, zoom: 9 }, CAMERA, false)).toBe(true);
});
