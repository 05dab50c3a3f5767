import { VectorTile } from "@mapbox/vector-tile";
import {
  type LayerSpecification,
  type SourceSpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { PbfReader } from "pbf";
import { expect, test } from "vitest";
import type { Dataset } from "../../domain/dataset.ts";
import { WGS84 } from "../../geo/crs/crs.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
import { composeSheet } from "../../map/engine/compose-sheet.ts";
import { TILE_LAYER } from "../../map/tiled-features.ts";
import { THEMES } from "../../ui/theme/tokens.ts";
import { mapLayerOf } from "../map-layer-of.ts";
import { makePlotTile, tileGround } from "../plots/tiles/make-plot-tile.ts";
import type { PlotPart } from "../plots/tiles/plot-look.ts";
import { symbolCodes } from "../plots/tiles/symbol-codes.ts";
import { ALTITUDE_LOOKS } from "./altitude-looks.ts";
import { plotAltitudeData, plotAltitudeLayer } from "./plot-altitude-layer.tsx";

/** Squares of some 170 m in a row. */
const squares = (count: number): FlatGeometry => ({
  coords: Float64Array.from({ length: 8 * count }, (_, k) => {
    const [i, corner] = [Math.floor(k / 8), k % 8];
    const east = corner === 2 || corner === 4 ? 0.0015 : 0;
    const north = corner === 5 || corner === 7 ? 0.0015 : 0;
    return corner % 2 === 0
      ? -79 + (i % 200) * 0.002 + east
      : -5.2 + Math.floor(i / 200) * 0.002 + north;
  }),
  ringStart: Uint32Array.from({ length: count + 1 }, (_, i) => 4 * i),
  partStart: Uint32Array.from({ length: count + 1 }, (_, i) => i),
  featureStart: Uint32Array.from({ length: count + 1 }, (_, i) => i),
  type: new Uint8Array(count).fill(GEOMETRY_POLYGON),
});

const register = (count: number): Dataset<"plots"> => ({
  id: "r",
  kind: "plots",
  name: "r",
  crs: WGS84,
  geometry: squares(count),
  ids: Array.from({ length: count }, (_, i) => `P-${i}`),
  rows: Uint32Array.from({ length: count }, (_, i) => i + 2),
  properties: [],
  fields: {},
  provenance: {} as Dataset["provenance"],
  issues: [],
});

const EACH = ALTITUDE_LOOKS.length;
const SOURCE = {
  register: register(EACH),
  verdicts: Uint8Array.from({ length: EACH }, (_, i) => i),
};

test.each(THEMES)("the layer is a valid style with all its images in the %s theme", (theme) => {
  const style = plotAltitudeLayer.style(theme, "en");
  const data = plotAltitudeLayer.data(SOURCE, "en");
  const sheet = composeSheet(
    [],
    [mapLayerOf("a", data, style, { visible: true, opacity: 1, order: 0 })],
  );
  const sources: Record<string, SourceSpecification> = {};
  for (const [id, each] of sheet.collections) sources[id] = { type: "geojson", data: each };
  const layers = sheet.layers as LayerSpecification[];
  const faults = validateStyleMin({ version: 8, sources, layers });
  expect(faults.map((fault) => fault.message)).toEqual([]);
  const named = JSON.stringify(style.parts).match(/altitude-[a-z-]+@[a-z]+/g) ?? [];
  expect(new Set(named).size).toBe(EACH);
  for (const name of named) expect(style.images).toHaveProperty([name]);
});

test("no two verdicts look alike without colour", () => {
  const { images } = plotAltitudeLayer.style("light", "en");
  expect(Object.keys(images).length).toBe(EACH);
  const legend = plotAltitudeLayer.legend(SOURCE, "es-PE");
  expect(legend.map(({ count }) => count)).toEqual(Array(EACH).fill(1));
  expect(new Set(legend.map(({ text }) => text)).size).toBe(EACH);
});

test("the legend leaves out what no plot is, but not the four answers", () => {
  const legend = plotAltitudeLayer.legend({ ...SOURCE, verdicts: new Uint8Array(EACH) }, "es-PE");
  expect(legend.map(({ key, count }) => [key, count])).toEqual([
    ["inside", EACH],
    ["below", 0],
    ["above", 0],
    ["undecidable", 0],
  ]);
});

test("a new answer makes new features only where the verdict changed", () => {
  const before = plotAltitudeData(SOURCE);
  const verdicts = SOURCE.verdicts.slice();
  verdicts[3] = 1;
  const after = plotAltitudeData({ ...SOURCE, verdicts }, { source: SOURCE, data: before });
  const changed = after.points.features.flatMap((feature) =>
    before.points.features.includes(feature) ? [] : [feature.id],
  );
  expect(changed).toEqual([3]);
  expect(after.outlines.features[0]).toBe(before.outlines.features[0]);
});

test("in a very large register what lies outside keeps its symbol and nothing is lost", () => {
  const count = 14_000;
  const own = register(count);
  const verdicts = Uint8Array.from({ length: count }, (_, i) => (i % 100 === 0 ? 2 : 0));
  const { look } = plotAltitudeData({ register: own, verdicts }).points.tiled!;
  const ground = tileGround(own);
  const symbols = symbolCodes(ground.boxes, look);
  const drawn = (part: PlotPart) => {
    const bytes = makePlotTile(ground, look, symbols, part, 6, 17, 32);
    const layer = new VectorTile(new PbfReader(bytes)).layers[TILE_LAYER];
    return Array.from({ length: layer?.length ?? 0 }, (_, i) => layer!.feature(i).properties);
  };
  const points = drawn("points");
  expect(points.every(({ verdict }) => verdict === 2)).toBe(true);
  expect(points.length).toBe(140);
  expect(points.length + drawn("crowd").length).toBe(count);
});

test("a plot says its verdict in words", () => {
  const said = plotAltitudeLayer.describe({ id: "P-1", verdict: 3, more: ["1,548 msnm"] }, "es-PE");
  expect(said).toEqual({
    title: "P-1",
    lines: ["No se puede decidir: el error llega al borde", "1,548 msnm"],
  });
});
