import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { LayerSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import { BASE } from "./basemap-files.ts";
import { BASEMAP_LOOKS } from "./basemap-look.ts";

/** The border with Ecuador: a pale ribbon under crosses and dashes, unlike the limit of any area; the countries' names from afar. */
export const borderLayers = (theme: Theme): readonly LayerSpecification[] => {
  const { lineScale: scale, textScale } = BASEMAP_LOOKS[theme];
  const { ink, mid, mapGround } = TOKENS[theme];
  return [
    {
      id: "border-ribbon",
      type: "line",
      source: BASE,
      "source-layer": "border",
      paint: {
        "line-color": mid,
        "line-width": ["interpolate", ["linear"], ["zoom"], 7, 3 * scale, 10, 7 * scale],
        "line-opacity": 0.18,
      },
    },
    {
      id: "border-line",
      type: "line",
      source: BASE,
      "source-layer": "border",
      layout: { "line-join": "round" },
      paint: {
        "line-color": ink,
        "line-width": ["interpolate", ["linear"], ["zoom"], 7, 0.9 * scale, 11, 1.3 * scale],
        "line-dasharray": [9, 3, 2, 3, 2, 3],
        "line-opacity": 0.75,
      },
    },
    {
      id: "border-countries",
      type: "symbol",
      source: BASE,
      "source-layer": "countries",
      maxzoom: 10,
      layout: {
        "text-field": ["get", "n"],
        "text-font": [...MAP_FONT.regular],
        "text-size": ["interpolate", ["linear"], ["zoom"], 6, 10 * textScale, 9, 15 * textScale],
        "text-letter-spacing": 0.4,
        "text-padding": 20,
      },
      paint: {
        "text-color": mid,
        "text-halo-color": mapGround,
        "text-halo-width": 2.4,
        "text-opacity": 0.85,
      },
    },
  ];
};
