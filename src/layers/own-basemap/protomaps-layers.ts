import { layers } from "@protomaps/basemaps";
import type { Locale } from "../../i18n/locale.ts";
import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { LayerSpecification } from "../../map/style-spec.ts";
import type { Theme } from "../../ui/theme/tokens.ts";
import { protomapsFlavor } from "./protomaps-flavor.ts";

/** What would cover the sheet's own relief, and land cover, whose pixels are coarser than it. */
const LEFT_OUT: ReadonlySet<string> = new Set(["background", "earth", "landcover", "roads_oneway"]);

/** So much of a ground is let through to the relief under it. */
const GROUND_OPACITY = 0.45;

/** The name in the language of the screen where there is one, else the local one. */
const nameIn = (locale: Locale): readonly unknown[] =>
  locale === "en"
    ? ["coalesce", ["get", "name:en"], ["get", "name"]]
    : ["coalesce", ["get", "name:es"], ["get", "name"], ["get", "name:en"]];

/** A place whose rank the archive does not give is the least of its kind; without this the map warns of every one. */
const ranked = (layout: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(layout).replaceAll(
      '["get","population_rank"]',
      '["coalesce",["get","population_rank"],0]',
    ),
  );

const fontOf = (written: unknown): readonly string[] => {
  const text = JSON.stringify(written);
  if (text.includes("Italic")) return MAP_FONT.italic;
  return text.includes("Medium") && !text.includes("Regular")
    ? MAP_FONT.semibold
    : MAP_FONT.regular;
};

/**
 * Labels in the fonts the page has, without signs: those come from a picture that lies on another host, and the letters too.
 * What names a road by its number or a house keeps its own words.
 */
const asLabel = (layout: Record<string, unknown>, locale: Locale): Record<string, unknown> => {
  const kept = Object.fromEntries(
    Object.entries(layout).filter(([key]) => !key.startsWith("icon-")),
  );
  const words = layout["text-field"];
  const named = JSON.stringify(words ?? "").includes('"name');
  return {
    ...kept,
    ...(named ? { "text-field": nameIn(locale) } : {}),
    "text-font": [...fontOf(layout["text-font"] ?? "")],
  };
};

/** The style of a Protomaps basemap (schema 4, OpenStreetMap) over the sheet, without anything to be fetched. */
export const protomapsLayers = (
  source: string,
  shown: readonly string[],
  theme: Theme,
  locale: Locale,
): readonly LayerSpecification[] =>
  layers(source, protomapsFlavor(theme), { lang: locale === "en" ? "en" : "es" })
    .filter((layer) => !LEFT_OUT.has(layer.id))
    .filter((layer) => "source-layer" in layer && shown.includes(`${layer["source-layer"]}`))
    .filter((layer) => layer.type !== "symbol" || layer.layout?.["text-field"] !== undefined)
    .map((layer) => {
      const own = { ...layer, id: `${source}-${layer.id}` } as LayerSpecification;
      if (own.type === "symbol")
        return { ...own, layout: asLabel(ranked({ ...own.layout }), locale) } as LayerSpecification;
      if (own.type === "fill" && own["source-layer"] === "landuse")
        return { ...own, paint: { ...own.paint, "fill-opacity": GROUND_OPACITY } };
      return own;
    });
