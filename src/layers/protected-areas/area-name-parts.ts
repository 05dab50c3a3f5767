import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { MapPart } from "../../map/map-layer.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";

/** The name is for whoever sees the whole area; nearer it would only be in the way. */
const NAME_MAX_ZOOM = 14.5;

/** Tracked capitals of the category, the name under them, the hectares last. */
export const areaNameParts = (theme: Theme): readonly MapPart[] => {
  const { forest, casing } = TOKENS[theme];
  const scale = theme === "projector" ? 1.5 : 1;
  const line = (
    field: "category" | "name" | "hectares",
    font: readonly string[],
    size: number,
    offset: number,
    tracking: number,
  ): MapPart => ({
    slot: "labels",
    data: "name",
    spec: {
      id: field,
      type: "symbol",
      maxzoom: NAME_MAX_ZOOM,
      layout: {
        "text-field": ["get", field],
        "text-font": [...font],
        "text-size": sizeCurve(size * scale),
        "text-letter-spacing": tracking,
        "text-offset": [0, offset],
        "text-max-width": 24,
        "text-allow-overlap": true,
        "text-ignore-placement": field !== "name",
      },
      paint: { "text-color": forest, "text-halo-color": casing, "text-halo-width": 2 },
    },
  });
  return [
    line("category", MAP_FONT.semibold, 15, -1.35, 0.12),
    line("name", MAP_FONT.semibold, 17, 0, 0.05),
    line("hectares", MAP_FONT.regular, 12, 1.6, 0),
  ];
};

/** Small when the area is small on the screen. */
const sizeCurve = (
  size: number,
): ["interpolate", ["linear"], ["zoom"], number, number, number, number] => [
  "interpolate",
  ["linear"],
  ["zoom"],
  8,
  size * 0.55,
  10.5,
  size,
];
