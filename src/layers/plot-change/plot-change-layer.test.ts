import {
  type LayerSpecification,
  type SourceSpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { GEOMETRY_NONE, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../geo/flat/flat-geometry-builder.ts";
import { composeSheet } from "../../map/engine/compose-sheet.ts";
import { THEMES } from "../../ui/theme/tokens.ts";
import { mapLayerOf } from "../map-layer-of.ts";
import { CHANGE_LOOKS } from "./change-looks.ts";
import { plotChangeData, plotChangeLayer } from "./plot-change-layer.tsx";

const EACH = CHANGE_LOOKS.length;

/** Squares of some 170 m in a row; those that are not wanted have no geometry. */
function squares(wanted: (k: number) => boolean) {
  const builder = new FlatGeometryBuilder();
  for (let k = 0; k < EACH; k++) {
    builder.beginFeature(wanted(k) ? GEOMETRY_POLYGON : GEOMETRY_NONE);
    if (!wanted(k)) continue;
    builder.beginPart();
    builder.beginRing();
    const x = -79 + 0.002 * k;
    for (const [dx, dy] of [
      [0, 0],
      [0.0015, 0],
      [0.0015, 0.0015],
      [0, 0.0015],
    ])
      builder.vertex(x + dx!, -5.2 + dy!);
    builder.endRing();
  }
  return builder.build();
}

const SOURCE = {
  geometry: squares(() => true),
  earlier: squares((k) => CHANGE_LOOKS[k] === "moved" || CHANGE_LOOKS[k] === "redrawn"),
  ids: CHANGE_LOOKS,
  changes: Uint8Array.from({ length: EACH }, (_, k) => k),
};

test.each(THEMES)("the layer is a valid style with all its images in the %s theme", (theme) => {
  const style = plotChangeLayer.style(theme, "en");
  const data = plotChangeLayer.data(SOURCE, "en");
  const sheet = composeSheet(
    [],
    [mapLayerOf("c", data, style, { visible: true, opacity: 1, order: 0 })],
  );
  const sources: Record<string, SourceSpecification> = {};
  for (const [id, each] of sheet.collections) sources[id] = { type: "geojson", data: each };
  const layers = sheet.layers as LayerSpecification[];
  const faults = validateStyleMin({ version: 8, sources, layers });
  expect(faults.map((fault) => fault.message)).toEqual([]);
  const named = JSON.stringify(style.parts).match(/change-[a-z-]+@[a-z]+/g) ?? [];
  expect(new Set(named).size).toBe(EACH);
  for (const name of named) expect(style.images).toHaveProperty([name]);
});

test("earlier boundaries are drawn only of what was redrawn or moved", () => {
  const { outlines, earlier } = plotChangeData(SOURCE);
  expect(outlines.features.length).toBe(EACH);
  expect(earlier.features.map(({ id }) => CHANGE_LOOKS[(id as number) - EACH])).toEqual([
    "redrawn",
    "moved",
  ]);
});

test("the legend counts every change, and leaves out the rare ones that are none", () => {
  const all = plotChangeLayer.legend(SOURCE, "es-PE");
  expect(all.map(({ count }) => count)).toEqual([...Array(EACH).fill(1), undefined]);
  expect(new Set(all.map(({ text }) => text)).size).toBe(EACH + 1);
  const same = plotChangeLayer.legend({ ...SOURCE, changes: new Uint8Array(EACH) }, "es-PE");
  expect(same.map(({ key, count }) => [key, count])).toEqual([
    ["same", EACH],
    ["redrawn", 0],
    ["moved", 0],
    ["new", 0],
    ["gone", 0],
    ["earlier", undefined],
  ]);
});

test("an entry says its change in words", () => {
  expect(plotChangeLayer.describe({ id: "P-1", change: 2, more: ["450.0 m"] }, "es-PE")).toEqual({
    title: "P-1",
    lines: ["Movida", "450.0 m"],
  });
});
