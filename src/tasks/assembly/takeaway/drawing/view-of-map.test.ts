import { expect, test } from "vitest";
import { toScreen } from "../../../../map/frame/web-mercator.ts";
import { closestZoom } from "../../present/stage/slide-target.ts";
import { MAP_PADDING, viewOfMap } from "./view-of-map.ts";

const bounds = [-79.4, -5.34, -79.0, -5.03] as const;
const map = { bounds, camera: null, layers: [] };

test("bounds are whole in view, and touch the padding on two sides", () => {
  const view = viewOfMap(map, 1085, 911);
  const [left, bottom] = toScreen(view, bounds[0], bounds[1]);
  const [right, top] = toScreen(view, bounds[2], bounds[3]);
  expect(left).toBeCloseTo(MAP_PADDING, 6);
  expect(right).toBeCloseTo(1085 - MAP_PADDING, 6);
  expect(top + bottom).toBeCloseTo(911, 6);
  expect(top).toBeGreaterThanOrEqual(MAP_PADDING);
});

test("a camera of the author goes before the bounds", () => {
  const camera = { lon: -79.2, lat: -5.2, zoom: 11.5 };
  expect(viewOfMap({ ...map, camera }, 800, 600)).toEqual({ ...camera, width: 800, height: 600 });
  const near = { ...camera, zoom: 19 };
  expect(viewOfMap({ ...map, camera: near }, 800, 600).zoom).toBe(closestZoom(map));
});

test("a place without extent is not looked at from nowhere", () => {
  const point = { ...map, bounds: [-79.2, -5.2, -79.2, -5.2] as const };
  expect(viewOfMap(point, 800, 600).zoom).toBe(closestZoom(point));
});
