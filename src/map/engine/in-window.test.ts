import type { Feature } from "geojson";
import { expect, test } from "vitest";
import { inWindow, windowRound, windowServes } from "./in-window.ts";

const feature = (id: number, bbox?: Feature["bbox"], shapeZoom?: number): Feature => ({
  type: "Feature",
  id,
  ...(bbox ? { bbox } : {}),
  properties: shapeZoom === undefined ? {} : { shapeZoom },
  geometry: { type: "Point", coordinates: [0, 0] },
});
const window = windowRound([0, 0, 4, 4], 13.7);

test("the window is the view and a quarter of it on each side", () => {
  expect(window).toEqual({ bounds: [-1, -1, 5, 5], zoom: 13 });
});

test("only features that can be seen are handed over", () => {
  const features = [
    feature(0, [1, 1, 2, 2], 12),
    feature(1, [4.5, 4.5, 6, 6], 13),
    feature(2, [6, 6, 7, 7], 12),
    feature(3, [1, 1, 2, 2], 14),
    feature(4),
  ];
  const shown = inWindow({ type: "FeatureCollection", features }, window);
  expect(shown.features.map((f) => f.id)).toEqual([0, 1, 4]);
});

test("a window serves until the view leaves it or the tiles change", () => {
  expect(windowServes(window, [0.5, 0.5, 4.5, 4.5], 13.2)).toBe(true);
  expect(windowServes(window, [2, 0, 6, 4], 13.2)).toBe(false);
  expect(windowServes(window, [1, 1, 2, 2], 14)).toBe(false);
});
