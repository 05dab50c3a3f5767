import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { MapPart } from "../../map/map-layer.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";

/** The name is for whoever sees the whole area; nearer it would only be in the way. */
const NAME_MAX_ZOOM = 14.5;
const SIZE = 17;

/**
 * Category in capitals, the name under it, the hectares last: one label, so that the names of two areas in one
 * place give way to each other instead of being printed one over the other.
 */
export const areaNameParts = (theme: Theme): readonly MapPart[] => {
  const { forest, casing } = TOKENS[theme];
  const size = SIZE * (theme === "projector" ? 1.5 : 1);
  const font = (family: readonly string[]) => ["literal", [...family]] as const;
  return [
    {
      // Placed before every other label: an area without its name would take that of whatever lies on it.
      slot: "names",
      data: "name",
      spec: {
        id: "name",
        type: "symbol",
        maxzoom: NAME_MAX_ZOOM,
        layout: {
          "text-field": [
            "format",
            ["case", ["==", ["get", "category"], ""], "", ["concat", ["get", "category"], "\n"]],
            { "font-scale": 0.88, "text-font": [...font(MAP_FONT.semibold)] },
            ["get", "name"],
            { "text-font": [...font(MAP_FONT.semibold)] },
            ["case", ["==", ["get", "hectares"], ""], "", ["concat", "\n", ["get", "hectares"]]],
            { "font-scale": 0.72, "text-font": [...font(MAP_FONT.regular)] },
          ],
          "text-font": [...MAP_FONT.semibold],
          // Small when the area is small on the screen.
          "text-size": ["interpolate", ["linear"], ["zoom"], 8, size * 0.55, 10.5, size],
          "text-letter-spacing": 0.06,
          "text-line-height": 1.25,
          "text-max-width": 24,
          "text-padding": 4,
        },
        paint: { "text-color": forest, "text-halo-color": casing, "text-halo-width": 2 },
      },
    },
  ];
};
