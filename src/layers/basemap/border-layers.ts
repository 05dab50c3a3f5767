import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { LayerSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import { BASE } from "./basemap-files.ts";
import { BASEMAP_LOOKS } from "./basemap-look.ts";

/** The border with Ecuador: a pale ribbon under crosses and dashes, unlike the limit of any area. */
export const borderLayers = (theme: Theme, name: string): readonly LayerSpecification[] => {
  const { scale } = BASEMAP_LOOKS[theme];
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
      id: "border-name",
      type: "symbol",
      source: BASE,
      "source-layer": "border",
      minzoom: 8,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 620,
        "text-field": name,
        "text-font": [...MAP_FONT.regular],
        "text-size": 10 * scale,
        "text-letter-spacing": 0.12,
        "text-offset": [0, 0.9],
        "text-max-angle": 40,
        "text-padding": 20,
      },
      paint: { "text-color": mid, "text-halo-color": mapGround, "text-halo-width": 2 },
    },
  ];
};
