import {
  type LayerSpecification,
  type SourceSpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { composeSheet } from "../engine/compose-sheet.ts";
import { surfaceLayer } from "./surface-layer.ts";

const surface = (height: Float64Array | null): Parameters<typeof surfaceLayer>[0] => ({
  id: "surface",
  cells: {
    sides: 4,
    corners: Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1, 2, 0, 3, 0, 3, 1, 2, 1),
    colour: Uint8Array.of(255, 0, 0, 51, 0, 0, 255, 255),
    height,
  },
  lines: [{ segments: Float64Array.of(0, 0, 1, 1), colour: [0, 0, 0, 255], width: 1 }],
  pointable: true,
});

test.each([null, Float64Array.of(0, 500)])("is a valid style (heights %s)", (height) => {
  const sheet = composeSheet([], [surfaceLayer(surface(height))]);
  const sources: Record<string, SourceSpecification> = {};
  for (const [id, data] of sheet.collections) sources[id] = { type: "geojson", data };
  const layers = sheet.layers as LayerSpecification[];
  expect(validateStyleMin({ version: 8, sources, layers })).toEqual([]);
  expect([...sheet.pointable.values()]).toEqual(["surface"]);
});

test("flat cells keep their colour, their opacity and their place as id", () => {
  const { features } = surfaceLayer(surface(null)).data.cells!;
  expect(features.map(({ id, properties }) => [id, properties?.colour])).toEqual([
    [0, "rgba(255, 0, 0, 0.2)"],
    [1, "rgba(0, 0, 255, 1)"],
  ]);
  expect(features[1]?.geometry).toEqual({
    type: "Polygon",
    coordinates: [
      [
        [2, 0],
        [3, 0],
        [3, 1],
        [2, 1],
        [2, 0],
      ],
    ],
  });
});

test("a column without height is not drawn", () => {
  const { features } = surfaceLayer(surface(Float64Array.of(0, 500))).data.cells!;
  expect(features.map(({ id, properties }) => [id, properties?.height])).toEqual([[1, 500]]);
});
