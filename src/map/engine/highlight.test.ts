import type { Feature } from "geojson";
import { expect, test } from "vitest";
import type { MapLayer } from "../map-layer.ts";
import { highlightLayer } from "./highlight.ts";

const feature = (id: number): Feature => ({
  type: "Feature",
  id,
  properties: {},
  geometry: { type: "Point", coordinates: [id, 0] },
});
const layer: MapLayer = {
  id: "plots",
  data: {
    outlines: { type: "FeatureCollection", features: [feature(1), feature(3)] },
    points: { type: "FeatureCollection", features: [feature(0), feature(1), feature(3)] },
  },
  parts: [],
  visible: true,
  opacity: 1,
  order: 0,
};
const ids = (made: MapLayer, key: string) => made.data[key]?.features.map((f) => f.id);

test("all pictures of the selected thing are lifted out, wherever they stand", () => {
  const made = highlightLayer([layer], { layer: "plots", id: 3 }, null, "light");
  expect(ids(made, "selection")).toEqual([3, 3]);
  expect(ids(made, "hover")).toEqual([]);
});

test("pointing at the selected thing adds nothing", () => {
  const same = { layer: "plots", id: 1 };
  expect(ids(highlightLayer([layer], same, { ...same }, "light"), "hover")).toEqual([]);
  expect(ids(highlightLayer([layer], null, same, "light"), "hover")).toEqual([1, 1]);
});

test("nothing of a hidden or unknown layer is lifted out", () => {
  const hidden = { ...layer, visible: false };
  const ref = { layer: "plots", id: 1 };
  expect(ids(highlightLayer([hidden], ref, null, "light"), "selection")).toEqual([]);
  expect(ids(highlightLayer([layer], { layer: "x", id: 1 }, null, "light"), "selection")).toEqual(
    [],
  );
});
