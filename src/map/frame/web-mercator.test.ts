import { expect, test } from "vitest";
import type { View } from "../camera.ts";
import { boundsOf, fromScreen, metresPerPixel, toScreen } from "./web-mercator.ts";

const view: View = { lon: -79.25, lat: -5.2, zoom: 11.3, width: 800, height: 560 };

test("the camera's place is the middle of the map", () => {
  expect(toScreen(view, view.lon, view.lat)).toEqual([400, 280]);
});

test("a pixel goes to degrees and back", () => {
  const [lon, lat] = fromScreen(view, 123.5, 456.25);
  const [x, y] = toScreen(view, lon, lat);
  expect(x).toBeCloseTo(123.5, 6);
  expect(y).toBeCloseTo(456.25, 6);
});

test("north is up and east is right", () => {
  const [west, south, east, north] = boundsOf(view);
  expect(west).toBeLessThan(view.lon);
  expect(east).toBeGreaterThan(view.lon);
  expect(north).toBeGreaterThan(view.lat);
  expect(south).toBeLessThan(view.lat);
});

test("one pixel at zoom 0 on the equator is 78,271.5 m", () => {
  expect(metresPerPixel(0, 0)).toBeCloseTo(78271.517, 2);
  expect(metresPerPixel(1, 60)).toBeCloseTo(78271.517 / 4, 2);
});
