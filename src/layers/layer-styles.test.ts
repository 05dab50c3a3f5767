import {
  type LayerSpecification,
  type SourceSpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { WGS84 } from "../geo/crs/crs.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../geo/flat/flat-geometry.ts";
import { metres, squareMetres } from "../geo/units.ts";
import { composeSheet } from "../map/engine/compose-sheet.ts";
import { highlightLayer } from "../map/engine/highlight.ts";
import { THEMES, type Theme } from "../ui/theme/tokens.ts";
import { bandLayer } from "./band/band-layer.tsx";
import { fieldNotesLayer } from "./field-notes/field-notes-layer.tsx";
import type { Layer } from "./layer.ts";
import { mapLayerOf } from "./map-layer-of.ts";
import { nearestLineLayer } from "./nearest-line/nearest-line-layer.tsx";
import { overlapPiecesLayer } from "./overlap-pieces/overlap-pieces-layer.tsx";
import { plotsLayer } from "./plots/plots-layer.tsx";
import { areaLayer, bufferLayer } from "./protected-areas/areas-layer.tsx";
import { positionLayer } from "./standpoint/position-layer.tsx";
import { walkLayer } from "./walk/walk-layer.tsx";

const square: FlatGeometry = {
  coords: Float64Array.of(-79.2, -5.2, -79.1, -5.2, -79.1, -5.1, -79.2, -5.1),
  ringStart: Uint32Array.of(0, 4),
  partStart: Uint32Array.of(0, 1),
  featureStart: Uint32Array.of(0, 1),
  type: Uint8Array.of(GEOMETRY_POLYGON),
};
const area = {
  geometry: square,
  feature: 0,
  category: "Santuario Nacional",
  name: "Tabaconas Namballe",
  area: squareMetres(321_248_700),
};
const made = <S, T>(layer: Layer<S, T>, source: S, theme: Theme) =>
  mapLayerOf(layer.kind, layer.data(source, "es-PE"), layer.style(theme, "es-PE"), {
    visible: true,
    opacity: 0.5,
    order: layer.order,
  });
const allLayers = (theme: Theme) => [
  made(plotsLayer, { geometry: square, crs: WGS84, ids: ["A"], verdicts: Uint8Array.of(2) }, theme),
  made(areaLayer, area, theme),
  made(bufferLayer, area, theme),
  made(bandLayer, { geometry: square, width: metres(1000) }, theme),
  made(overlapPiecesLayer, { geometry: square, plots: Uint32Array.of(0), selected: 0 }, theme),
  made(
    nearestLineLayer,
    { from: [-79.1, -5.1], to: [-79.05, -5.1], distance: metres(5540) },
    theme,
  ),
  made(
    fieldNotesLayer,
    {
      notes: [
        {
          kind: "finding",
          name: "Trocha",
          at: [-79.1, -5.1],
          ring: [
            [-79.1, -5.1],
            [-79.1001, -5.1],
            [-79.1, -5.1001],
          ],
        },
      ],
    },
    theme,
  ),
  made(
    positionLayer,
    { longitude: -79.1, latitude: -5.1, accuracy: 6, heading: 40, old: false },
    theme,
  ),
  made(
    walkLayer,
    {
      seen: [
        [
          [-79.1, -5.1],
          [-79.1001, -5.1],
        ],
      ],
      unseen: [],
      dropped: [[-79.1, -5.2]],
      start: [-79.1, -5.1],
      last: [-79.1001, -5.1],
      ring: null,
    },
    theme,
  ),
];

test.each(THEMES)("every layer is a valid style in the %s theme", (theme) => {
  const layers = allLayers(theme);
  const highlight = highlightLayer(layers, { layer: "plots", id: 0 }, null, theme);
  const sheet = composeSheet([], [...layers, highlight]);
  const sources: Record<string, SourceSpecification> = {};
  for (const [id, data] of sheet.collections) sources[id] = { type: "geojson", data };
  const faults = validateStyleMin({
    version: 8,
    sources,
    layers: sheet.layers as LayerSpecification[],
  });
  expect(faults.map((fault) => fault.message)).toEqual([]);
});

test.each(THEMES)("every image a part names is brought along in the %s theme", (theme) => {
  const sheet = composeSheet([], allLayers(theme));
  const named = JSON.stringify(sheet.layers).match(/[a-z-]+@(light|dark|projector)/g) ?? [];
  expect(named.length).toBeGreaterThan(8);
  for (const name of named) expect(sheet.images.has(name), name).toBe(true);
});

test("the limit lies above the plots, symbols above the limit, the selection above all", () => {
  const layers = allLayers("light");
  const sheet = composeSheet(
    [],
    [...layers, highlightLayer(layers, { layer: "plots", id: 0 }, null, "light")],
  );
  const at = (id: string) => sheet.layers.findIndex((layer) => layer.id === id);
  const wanted = [
    "band/hatch",
    "buffer-zone/line",
    "protected-area/fill",
    "plots/solid",
    "overlap-pieces/solid",
    "protected-area/limit",
    "plots/symbol",
    "protected-area/name",
    "highlight/selection-over",
  ];
  expect(wanted.map(at)).not.toContain(-1);
  expect(wanted.map(at)).toEqual(wanted.map(at).toSorted((a, b) => a - b));
});
