import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import type { ArchiveAbout, OwnLook } from "../../domain/basemap/archive-about.ts";
import { THEMES, type Theme } from "../../ui/theme/tokens.ts";
import { ownPart } from "./own-part.ts";

const LAYERS = ["boundaries", "buildings", "earth", "landcover", "landuse", "places", "pois"];
const ALL = [...LAYERS, "roads", "water"];

const aboutOf = (look: OwnLook): ArchiveAbout => ({
  look,
  looks: [look],
  minZoom: 0,
  maxZoom: 15,
  bounds: [-79.9, -6.5, -78.1, -4.5],
  tiles: 10,
  tileSize: 256,
  layers: ALL,
  attribution: "",
});

const partOf = (look: OwnLook, theme: Theme = "light", hidden: readonly string[] = []) =>
  ownPart({
    id: "own-1",
    url: "own/1",
    about: aboutOf(look),
    look,
    hidden,
    theme,
    locale: "es-PE",
    visible: true,
    opacity: 1,
  });

const LOOKS = ["protomaps", "vector", "picture", "terrarium", "mapbox"] as const;

test.each(THEMES.flatMap((theme) => LOOKS.map((look) => [theme, look] as const)))(
  "on the %s sheet %s is a valid style that asks no other host for letters or signs",
  (theme, look) => {
    const { sources, layers } = partOf(look, theme);
    expect(layers.length).toBeGreaterThan(0);
    const errors = validateStyleMin({ version: 8, sources, layers: [...layers] });
    // Without `glyphs` labels come from the page's fonts: on purpose.
    expect(errors.map(({ message }) => message).filter((m) => !m.includes("glyphs"))).toEqual([]);
    const written = JSON.stringify(layers);
    expect(written).not.toMatch(/https?:|icon-image|Devanagari/);
    for (const layer of layers)
      if (layer.type === "symbol") expect(layer.layout?.["text-font"]).toContain("Noto Sans");
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    expect(layers.every(({ id }) => id.startsWith("own-1-"))).toBe(true);
  },
);

test("the relief of the sheet stays to be seen under OpenStreetMap", () => {
  const ids = partOf("protomaps").layers.map(({ id }) => id);
  expect(ids).not.toContain("own-1-earth");
  expect(ids).not.toContain("own-1-background");
  expect(ids).toContain("own-1-roads_minor");
});

test("names are Spanish first", () => {
  const label = partOf("protomaps").layers.find(({ id }) => id === "own-1-places_locality");
  expect(JSON.stringify(label)).toContain('["coalesce",["get","name:es"],["get","name"]');
});

test.each(["protomaps", "vector"] as const)("a hidden layer of %s is not drawn", (look) => {
  const { layers } = partOf(look, "light", ["roads"]);
  const drawn = layers.map((layer) => ("source-layer" in layer ? layer["source-layer"] : ""));
  expect(drawn).toContain("water");
  expect(drawn).not.toContain("roads");
});

test("a layer keeps its colour when another is hidden", () => {
  const colours = (hidden: readonly string[]) =>
    partOf("vector", "light", hidden)
      .layers.filter(({ id }) => id.endsWith("-line"))
      .map((layer) => [layer.id, JSON.stringify(layer.paint)]);
  expect(colours([])).toEqual(expect.arrayContaining(colours(["boundaries", "earth"])));
});
