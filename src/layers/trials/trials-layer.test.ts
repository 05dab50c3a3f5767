import {
  type LayerSpecification,
  type SourceSpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import type { TrialSite } from "../../domain/trials/trial-site.ts";
import { composeSheet } from "../../map/engine/compose-sheet.ts";
import { highlightLayer } from "../../map/engine/highlight.ts";
import { THEMES } from "../../ui/theme/tokens.ts";
import { mapLayerOf } from "../map-layer-of.ts";
import { trialsLayer } from "./trials-layer.tsx";

const two = (text: string) => ({ "es-PE": text, en: text });
const site = (name: string, kind: TrialSite["kind"], lon: number, size = 11_000): TrialSite => ({
  id: name,
  kind,
  name: two(name),
  place: { lon, lat: -5, uncertaintyM: size, at: two(`town of ${name}`) },
  tested: two(""),
  design: two(""),
  who: [],
  missing: null,
  sources: [],
});
const SITES = [
  site("Uno", "trial", -79),
  site("Dos", "innovation-centre", -79),
  site("Tres", "seed-lots", -78, 180_000),
];
const SOURCE = { sites: SITES };
const SHOWN = { visible: true, opacity: 0.5, order: 0 };

test.each(THEMES)("the layer is a valid style with all its images in the %s theme", (theme) => {
  const style = trialsLayer.style(theme, "en");
  const layer = mapLayerOf("trials", trialsLayer.data(SOURCE, "en"), style, SHOWN);
  const highlight = highlightLayer([layer], { layer: "trials", id: 1 }, null, theme);
  const sheet = composeSheet([], [layer, highlight]);
  const sources: Record<string, SourceSpecification> = {};
  for (const [id, data] of sheet.collections) sources[id] = { type: "geojson", data };
  const layers = sheet.layers as LayerSpecification[];
  const faults = validateStyleMin({ version: 8, sources, layers });
  expect(faults.map((fault) => fault.message)).toEqual([]);
  for (const { kind } of SITES) expect(style.images).toHaveProperty([`trial-${kind}@${theme}`]);
});

test("sites at one town stand beside each other under one label", () => {
  const { areas, points } = trialsLayer.data(SOURCE, "es-PE");
  expect(points?.features.map(({ id, properties }) => [id, properties?.half])).toEqual([
    [0, -1],
    [1, 1],
    [2, 0],
  ]);
  expect(points?.features.map(({ properties }) => properties?.name)).toEqual([
    "Ensayo Uno\nDos",
    undefined,
    "Tres",
  ]);
  expect(areas?.features.map(({ properties }) => properties?.first)).toEqual([true, false, true]);
  expect(areas?.features.map(({ properties }) => properties?.filled)).toEqual([true, true, false]);
});

test("a site says that its place is approximate, and by how much", () => {
  const { title, lines } = trialsLayer.describe(SITES[0]!, "es-PE");
  expect(title).toBe("Uno");
  expect(lines.at(-1)).toBe("Ubicación referencial: a unos 11 km a la redonda");
});

test("the legend counts each kind once and explains the circle", () => {
  const legend = trialsLayer.legend(SOURCE, "es-PE");
  expect(legend.map(({ key, count }) => [key, count])).toEqual([
    ["trial", 1],
    ["innovation-centre", 1],
    ["seed-lots", 1],
    ["circle", undefined],
  ]);
});
