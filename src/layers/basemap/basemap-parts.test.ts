import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { THEMES, type Theme } from "../../ui/theme/tokens.ts";
import { BASEMAP_GROUPS } from "./basemap-groups.ts";
import { basemapLegend } from "./basemap-legend.tsx";
import { basemapParts } from "./basemap-parts.ts";
import { basemapTexts } from "./basemap-texts.ts";

const FILES = { relief: "https://x/tiles/relieve.pmtiles", base: "https://x/tiles/base.pmtiles" };
const shown = { visible: true, opacity: 1 };
const settings = { relief: shown, water: shown, places: shown };
const partsOf = (theme: Theme) => basemapParts({ files: FILES, theme, settings });

const styleOf = (theme: Theme) => {
  const parts = basemapParts({
    files: FILES,
    theme,
    settings,
    grid: true,
  });
  return {
    version: 8 as const,
    sources: Object.assign({}, ...parts.map(({ sources }) => sources)),
    layers: parts.flatMap(({ layers }) => [...layers]),
  };
};

test.each(THEMES)("the %s sheet is a valid style", (theme) => {
  const errors = validateStyleMin(styleOf(theme));
  // Without `glyphs` labels come from the page's fonts: on purpose.
  expect(errors.map(({ message }) => message).filter((m) => !m.includes("glyphs"))).toEqual([]);
});

test("labels name a family that the page loads, and no glyph server", () => {
  expect(styleOf("light")).not.toHaveProperty("glyphs");
  for (const layer of styleOf("light").layers) {
    if (layer.type !== "symbol") continue;
    expect(layer.layout?.["text-font"]).toContain("Noto Sans");
  }
});

test("layer ids are unique and every image named is brought along", () => {
  for (const theme of THEMES) {
    const parts = partsOf(theme);
    const layers = parts.flatMap((part) => [...part.layers]);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    const images = parts.flatMap((part) => Object.keys(part.images ?? {}));
    for (const layer of layers) {
      const image = layer.type === "symbol" ? layer.layout?.["icon-image"] : undefined;
      if (typeof image === "string") expect(images).toContain(image);
    }
  }
});

test("the ground's order: tint, shade, contours, streams, border, then the paper at the edge", () => {
  const ids = styleOf("light")
    .layers.filter(({ type }) => type !== "symbol")
    .map(({ id }) => id);
  const order = [
    "relief-tint",
    "relief-shade",
    "contours-500",
    "streams-line",
    "border-line",
    "edge-veil",
  ];
  expect(ids.filter((id) => order.includes(id))).toEqual(order);
  expect(ids.at(-1)).toBe("edge-veil");
});

test("a group's settings reach all its parts, and the edge stays", () => {
  const hidden = { visible: false, opacity: 0.5 };
  const parts = basemapParts({
    files: FILES,
    theme: "light",
    settings: { ...settings, relief: hidden },
  });
  const visible = Object.fromEntries(parts.map((part) => [part.id, part.visible]));
  expect(visible).toEqual({
    relief: false,
    contours: false,
    water: true,
    border: true,
    edge: true,
    places: true,
  });
});

test("each group has a legend and a source in both languages", () => {
  for (const group of BASEMAP_GROUPS) {
    expect(basemapLegend(group, "es-PE").length).toBe(basemapLegend(group, "en").length);
    expect(basemapTexts["es-PE"].groups[group].source).not.toBe("");
  }
});
