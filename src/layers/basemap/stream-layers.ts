import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { ExpressionSpecification, LayerSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import { BASE } from "./basemap-files.ts";
import { BASEMAP_LOOKS } from "./basemap-look.ts";

/** Streams by width class, .7 / 1.1 / 2 px at zoom 10; the known names in italics along them. */
export const streamLayers = (theme: Theme): readonly LayerSpecification[] => {
  const { lineScale, textScale } = BASEMAP_LOOKS[theme];
  const { stream, water, mapGround } = TOKENS[theme];
  const widths = (factor: number): ExpressionSpecification => [
    "match",
    ["get", "w"],
    3,
    2 * factor * lineScale,
    2,
    1.1 * factor * lineScale,
    0.7 * factor * lineScale,
  ];
  return [
    {
      id: "streams-line",
      type: "line",
      source: BASE,
      "source-layer": "streams",
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": stream,
        "line-width": [
          "interpolate",
          ["linear"],
          ["zoom"],
          7,
          widths(0.6),
          10,
          widths(1),
          12,
          widths(1.25),
          16,
          widths(2),
        ],
      },
    },
    {
      id: "streams-names",
      type: "symbol",
      source: BASE,
      "source-layer": "stream_names",
      minzoom: 8,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 360,
        "text-field": ["get", "n"],
        "text-font": [...MAP_FONT.italic],
        "text-size": ["interpolate", ["linear"], ["zoom"], 8, 10.5 * textScale, 12, 13 * textScale],
        "text-letter-spacing": 0.06,
        "text-max-angle": 45,
        "text-padding": 12,
      },
      paint: { "text-color": water, "text-halo-color": mapGround, "text-halo-width": 2 },
    },
  ];
};
