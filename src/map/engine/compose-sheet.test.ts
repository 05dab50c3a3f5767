import { expect, test } from "vitest";
import type { BasePart } from "../base-part.ts";
import type { MapLayer } from "../map-layer.ts";
import { composeSheet } from "./compose-sheet.ts";

const empty = { type: "FeatureCollection" as const, features: [] };
const base: BasePart = {
  id: "relief",
  sources: { dem: { type: "raster-dem", url: "pmtiles://dem" } },
  layers: [
    { id: "names", type: "symbol", source: "dem" },
    { id: "shade", type: "hillshade", source: "dem" },
  ],
  visible: true,
  opacity: 1,
};
const layer = (id: string, order: number, more: Partial<MapLayer> = {}): MapLayer => ({
  id,
  data: { main: empty },
  parts: [
    { slot: "labels", data: "main", spec: { id: "name", type: "symbol" } },
    { slot: "plots", data: "main", spec: { id: "fill", type: "fill" }, pointable: true },
  ],
  visible: true,
  opacity: 1,
  order,
  ...more,
});

test("slots stack from below, base labels under layer labels, order within a slot", () => {
  const sheet = composeSheet([base], [layer("b", 2), layer("a", 1)]);
  expect(sheet.layers.map((l) => l.id)).toEqual([
    "shade",
    "a/fill",
    "b/fill",
    "names",
    "a/name",
    "b/name",
  ]);
});

test("parts draw their own layer's data, kept by identity", () => {
  const sheet = composeSheet([], [layer("a", 1)]);
  expect(sheet.layers.map((l) => ("source" in l ? l.source : null))).toEqual(["a/main", "a/main"]);
  expect(sheet.collections.get("a/main")).toBe(empty);
  expect([...sheet.pointable]).toEqual([["a/fill", "a"]]);
});

test("a hidden layer keeps its data and is not found by the pointer", () => {
  const sheet = composeSheet([], [layer("a", 1, { visible: false })]);
  expect(sheet.collections.has("a/main")).toBe(true);
  expect(sheet.layers.every((l) => l.layout?.visibility === "none")).toBe(true);
  expect(sheet.pointable.size).toBe(0);
});

test("opacity reaches every part", () => {
  const sheet = composeSheet([{ ...base, opacity: 0.5 }], []);
  expect(sheet.layers.map((l) => l.paint)).toEqual([
    { "hillshade-exaggeration": 0.25 },
    { "icon-opacity": 0.5, "text-opacity": 0.5 },
  ]);
});

test("on a phone the lines of the limit are wider, and no other", () => {
  const line = (slot: "limit" | "plots") =>
    ({ slot, data: "main", spec: { id: slot, type: "line", paint: { "line-width": 2 } } }) as const;
  const sheet = composeSheet([], [layer("a", 1, { parts: [line("limit"), line("plots")] })], 1.5);
  expect(sheet.layers.map((l) => l.paint)).toEqual([{ "line-width": 2 }, { "line-width": 3 }]);
});
