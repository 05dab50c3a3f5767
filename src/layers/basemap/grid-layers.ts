import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import { BASE } from "./basemap-files.ts";
import { BASEMAP_LOOKS } from "./basemap-look.ts";

/** Every 10 km from afar, 5 km from zoom 10, 1 km from 13. */
const SHOWN: FilterSpecification = [">=", ["get", "s"], ["step", ["zoom"], 10, 10, 5, 13, 1]];

/** Kilometres as a map margin writes them, the last two digits large: 6 and 80, 94 and 30. */
const KILOMETRES: ExpressionSpecification = [
  "format",
  ["to-string", ["floor", ["/", ["get", "k"], 100]]],
  { "font-scale": 0.75 },
  ["slice", ["to-string", ["get", "k"]], -2],
  {},
  ["case", ["==", ["get", "a"], "E"], " E", " N"],
  { "font-scale": 0.75 },
];

/** The UTM 17S grid with its kilometres on the lines, for a map without a frame. */
export const gridLayers = (theme: Theme): readonly LayerSpecification[] => {
  const { textScale, lineScale } = BASEMAP_LOOKS[theme];
  const { ink, mid, mapGround } = TOKENS[theme];
  return [
    {
      id: "grid-line",
      type: "line",
      source: BASE,
      "source-layer": "grid",
      filter: SHOWN,
      paint: { "line-color": ink, "line-width": 0.5 * lineScale, "line-opacity": 0.3 },
    },
    {
      id: "grid-kilometres",
      type: "symbol",
      source: BASE,
      "source-layer": "grid",
      filter: SHOWN,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 700,
        "text-field": KILOMETRES,
        "text-font": [...MAP_FONT.regular],
        "text-size": 10 * textScale,
        "text-padding": 30,
      },
      paint: { "text-color": mid, "text-halo-color": mapGround, "text-halo-width": 2 },
    },
  ];
};
