import type { Feature } from "geojson";
import { expect, test } from "vitest";
import type { MapLayer } from "../map-layer.ts";
import { shownBelow } from "./shown-below.ts";

const feature = (id: number, properties: Feature["properties"]): Feature => ({
  type: "Feature",
  id,
  properties,
  geometry: { type: "Point", coordinates: [0, 0] },
});
const layer: MapLayer = {
  id: "plots",
  data: {
    points: {
      type: "FeatureCollection",
      features: [feature(0, { shapeZoom: 12 }), feature(2, { shapeZoom: 14 }), feature(3, {})],
    },
  },
  parts: [],
  visible: true,
  opacity: 1,
  order: 0,
};

test("the window goes once the shape is large on the map", () => {
  expect(shownBelow([layer], { layer: "plots", id: 0 })).toBeCloseTo(14.6, 9);
  expect(shownBelow([layer], { layer: "plots", id: 2 })).toBeCloseTo(16.6, 9);
});

test("it stays where nothing is known of the shape", () => {
  expect(shownBelow([layer], { layer: "plots", id: 3 })).toBe(Number.POSITIVE_INFINITY);
  expect(shownBelow([layer], { layer: "areas", id: 0 })).toBe(Number.POSITIVE_INFINITY);
  expect(shownBelow([layer], null)).toBe(Number.POSITIVE_INFINITY);
});
