import {
  type LayerSpecification,
  type SourceSpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { PUBLIC_STORY } from "../../../tests/fixtures/public-story.ts";
import type { LonLat, PublicLayer } from "../../domain/story/public-map.ts";
import { composeSheet } from "../../map/engine/compose-sheet.ts";
import { contrast } from "../../ui/theme/contrast.ts";
import { THEMES } from "../../ui/theme/tokens.ts";
import { classOf } from "./class-of.ts";
import { classTones } from "./class-tones.ts";
import { discRadius, LARGEST_RADIUS } from "./disc-shapes.ts";
import { publicLegend } from "./public-legend.tsx";
import { publicMapLayers } from "./public-map-layers.ts";

const ring: readonly LonLat[] = [
  [-79.2, -5.2],
  [-79.1, -5.2],
  [-79.1, -5.1],
  [-79.2, -5.1],
  [-79.2, -5.2],
];
const LAYERS: readonly PublicLayer[] = [
  ...PUBLIC_STORY.slides.flatMap(({ map }) => map?.layers ?? []),
  { kind: "band", distanceM: 1000, parts: [[ring]] },
  { kind: "plots", plots: [{ parts: [[ring]], verdict: 1 }] },
];

test.each(THEMES)("every layer of an audience's map is a valid style in the %s theme", (theme) => {
  const sheet = composeSheet([], publicMapLayers(LAYERS, theme, "es-PE"));
  const sources: Record<string, SourceSpecification> = {};
  for (const [id, data] of sheet.collections) sources[id] = { type: "geojson", data };
  const layers = sheet.layers as LayerSpecification[];
  expect(validateStyleMin({ version: 8, sources, layers }).map((fault) => fault.message)).toEqual(
    [],
  );
  const ids = layers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const data = [...sheet.collections.values()];
  const named = JSON.stringify([layers, data]).match(/[\w.-]+@(light|dark|projector)/g) ?? [];
  expect(named.length).toBeGreaterThan(6);
  for (const name of named) expect(sheet.images.has(name), name).toBe(true);
});

test("the ground under a cell is covered whole, and its figure gives way to nothing", () => {
  const [cells] = publicMapLayers(
    LAYERS.filter(({ kind }) => kind === "cells"),
    "projector",
    "es-PE",
  );
  const fill = cells?.parts.find(({ spec }) => spec.id === "fill")?.spec;
  expect(fill?.paint).not.toHaveProperty("fill-opacity");
  expect(cells?.opacity).toBe(1);
  const figure = cells?.parts.find(({ spec }) => spec.id === "figure")?.spec;
  expect(figure?.layout).toHaveProperty("text-allow-overlap", true);
});

test("a value is in the class that begins with it", () => {
  const label = { "es-PE": "", en: "" };
  const classes = [
    { from: 5, to: 10, label },
    { from: 10, to: null, label },
  ];
  expect([5, 9, 10, 99].map((value) => classOf(value, classes))).toEqual([0, 0, 1, 1]);
  expect(classOf(2, classes)).toBe(0);
});

test("figures are read on every tone of every theme", () => {
  for (const theme of THEMES)
    for (const count of [1, 2, 3, 4, 5, 7])
      for (const { fill, ink } of classTones(count, theme))
        expect(contrast(fill, ink), `${theme} ${count} ${fill}`).toBeGreaterThanOrEqual(4.5);
});

test("the area of a disc goes with its value", () => {
  expect(discRadius(400, 400)).toBe(LARGEST_RADIUS);
  expect(discRadius(100, 400)).toBe(LARGEST_RADIUS / 2);
  expect(discRadius(0, 0)).toBeGreaterThan(0);
});

test("the legend says what squares, circles and hatches mean, and that a band is not the law's zone", () => {
  const texts = publicLegend(LAYERS, "projector", "es-PE").map(({ text }) => text);
  expect(texts).toContain("5 a 9");
  expect(texts).toContain("10 o más parcelas en 1 km²");
  expect(texts).toContain("Franja de 1 km: no es la zona de amortiguamiento legal");
});
