import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import { BASE } from "./basemap-files.ts";
import { BASEMAP_LOOKS } from "./basemap-look.ts";

const INDEX: FilterSpecification = ["==", ["get", "i"], 1];
const HUNDREDS: FilterSpecification = [
  "all",
  ["!=", ["get", "i"], 1],
  ["==", ["%", ["get", "m"], 100], 0],
];
/** Every 250 m: only the tiles of zoom 9 hold these between the index lines. */
const BETWEEN: FilterSpecification = ["!=", ["get", "i"], 1];
const FIFTIES: FilterSpecification = ["!=", ["%", ["get", "m"], 100], 0];

/**
 * From nothing at one zoom to `full` at another, and paler again past zoom 15: there a line that may be
 * 30 m wrong must not look surveyed.
 */
const appearing = (from: number, to: number, full: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  from,
  0,
  to,
  full,
  15,
  full,
  16.5,
  full * 0.45,
];

/** Every 500 m from afar, every 250 m from zoom 9, every 100 m from zoom 10 and every 50 m from 12.5; heights written on them. */
export const contourLayers = (theme: Theme): readonly LayerSpecification[] => {
  const { lineScale, textScale, contourStrength, contour, indexContour } = BASEMAP_LOOKS[theme];
  const { index, mapGround } = TOKENS[theme];
  const appear = (from: number, to: number, full: number): ExpressionSpecification =>
    appearing(from, to, full * contourStrength);
  const line = (
    id: string,
    filter: FilterSpecification,
    [minzoom, maxzoom]: readonly [number, number],
    color: string,
    width: number,
    opacity: ExpressionSpecification,
  ): LayerSpecification => ({
    id: `contours-${id}`,
    type: "line",
    source: BASE,
    "source-layer": "contours",
    minzoom,
    maxzoom,
    filter,
    layout: { "line-join": "round" },
    paint: {
      "line-color": color,
      "line-width": [
        "interpolate",
        ["linear"],
        ["zoom"],
        11,
        width * lineScale,
        13,
        width * 1.4 * lineScale,
        16,
        width * 1.8 * lineScale,
      ],
      "line-opacity": opacity,
    },
  });
  const heights = (
    id: string,
    from: "contours" | "contour_heights",
    filter: FilterSpecification,
    [minzoom, maxzoom]: readonly [number, number],
    spacing: number,
  ): LayerSpecification => ({
    id: `contours-${id}`,
    type: "symbol",
    source: BASE,
    "source-layer": from,
    minzoom,
    maxzoom,
    filter,
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": spacing,
      "text-field": ["to-string", ["get", "m"]],
      "text-font": [...MAP_FONT.regular],
      "text-size": 10.5 * textScale,
      "text-max-angle": 38,
      "text-padding": 24,
      "text-letter-spacing": 0.02,
    },
    paint: {
      "text-color": index,
      "text-halo-color": mapGround,
      "text-halo-width": 1.6,
    },
  });
  return [
    line("50", FIFTIES, [12, 24], contour, 0.45, appear(12.2, 13, 0.7)),
    line("250", BETWEEN, [9, 10], contour, 0.45, appear(9, 9.8, 0.6)),
    line("100", HUNDREDS, [10, 24], contour, 0.45, appear(9, 11.5, 0.95)),
    line("500", INDEX, [8, 24], indexContour, 0.95, appear(7.8, 11.5, 0.9)),
    heights("heights-far", "contour_heights", INDEX, [9.8, 12], 260),
    heights("heights", "contours", INDEX, [12, 24], 320),
    heights("heights-100", "contours", HUNDREDS, [12.8, 24], 520),
  ];
};
