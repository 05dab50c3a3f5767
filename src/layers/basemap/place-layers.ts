import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { ExpressionSpecification, LayerSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import { BASE } from "./basemap-files.ts";
import { BASEMAP_LOOKS } from "./basemap-look.ts";
import { type PlaceKind, placeSymbolName } from "./place-symbols.ts";

interface Rank {
  readonly rank: 0 | 1 | 2 | 3;
  readonly kind: PlaceKind;
  readonly minzoom: number;
  /** Text sizes at `minzoom` and at zoom 14, CSS pixels. */
  readonly size: readonly [number, number];
  readonly strong: boolean;
}

/** Least important first: a label placed later gives way to one placed earlier, and the upper layer is placed first. */
const RANKS: readonly Rank[] = [
  { rank: 3, kind: "hamlet", minzoom: 11.2, size: [10.5, 12.5], strong: false },
  { rank: 2, kind: "town", minzoom: 9.4, size: [10.5, 13.5], strong: false },
  { rank: 1, kind: "capital", minzoom: 8, size: [11, 15], strong: true },
  { rank: 0, kind: "capital", minzoom: 5, size: [12, 17], strong: true },
];

/** Towns and hamlets by rank, each with its sign; a capital's altitude beside its name from zoom 10. */
export const placeLayers = (theme: Theme): readonly LayerSpecification[] => {
  const { textScale } = BASEMAP_LOOKS[theme];
  const { ink, mid, casing } = TOKENS[theme];
  const withHeight: ExpressionSpecification = [
    "case",
    ["has", "m"],
    [
      "format",
      ["get", "n"],
      {},
      "  ",
      {},
      ["number-format", ["get", "m"], { locale: "es-PE" }],
      { "font-scale": 0.82, "text-font": ["literal", [...MAP_FONT.regular]] },
    ],
    ["get", "n"],
  ];
  return RANKS.map(({ rank, kind, minzoom, size, strong }) => ({
    id: `places-${rank}`,
    type: "symbol",
    source: BASE,
    "source-layer": "places",
    minzoom,
    filter: ["==", ["get", "r"], rank],
    layout: {
      "icon-image": placeSymbolName(kind, theme),
      "icon-size": textScale,
      "icon-allow-overlap": false,
      "text-field":
        kind === "capital" ? ["step", ["zoom"], ["get", "n"], 10, withHeight] : ["get", "n"],
      "text-font": [...(strong ? MAP_FONT.semibold : MAP_FONT.regular)],
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        minzoom,
        size[0] * textScale,
        14,
        size[1] * textScale,
      ],
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.6,
      "text-justify": "auto",
      "text-max-width": 9,
      "text-padding": rank === 3 ? 8 : 4,
      "text-optional": rank < 2,
    },
    paint: {
      "text-color": strong ? ink : mid,
      "text-halo-color": casing,
      "text-halo-width": strong ? 2.2 : 1.8,
      "text-halo-blur": 0.4,
    },
  }));
};
