import { expect, test } from "vitest";
import type { MapLayer } from "../../../map/map-layer.ts";
import { CELLS_LAYER, PLOTS_LAYER, POINTS_LAYER } from "./layer-ids.ts";
import { underSurface } from "./under-surface.ts";

const layer = (id: string): MapLayer => ({
  id,
  data: { all: { type: "FeatureCollection", features: [] } },
  parts: [{ slot: "cells", data: "all", spec: { id: "fill", type: "fill" } }],
  visible: true,
  opacity: 1,
  order: 0,
});
const layers = [POINTS_LAYER, CELLS_LAYER, PLOTS_LAYER].map(layer);

test("under a surface points and cells are not drawn, but can be outlined", () => {
  const under = underSurface(layers, true, false);
  expect(under.map(({ parts }) => parts.length)).toEqual([0, 0, 1]);
  expect(under.every(({ visible }) => visible)).toBe(true);
  expect(underSurface(layers, true, true).map(({ parts }) => parts.length)).toEqual([1, 0, 1]);
  expect(under[0]?.data).toBe(layers[0]?.data);
});

test("without a surface all are as they were", () => {
  expect(underSurface(layers, false, false)).toBe(layers);
});
