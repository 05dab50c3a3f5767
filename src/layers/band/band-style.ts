import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import { hatch } from "../../map/patterns/hatch.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { LayerStyle } from "../layer.ts";

/** Coffee hatch at -45°, dotted edge, and along the edge the words that it is not the legal zone. */
export const bandStyle = (theme: Theme): LayerStyle => {
  const { coffee, casing } = TOKENS[theme];
  const heavy = theme === "projector" ? 1.8 : 1;
  const hatchName = `band-hatch@${theme}`;
  return {
    images: { [hatchName]: hatch({ color: coffee, slope: "\\", side: 10, width: 0.9 * heavy }) },
    parts: [
      {
        slot: "band",
        data: "surface",
        spec: {
          id: "hatch",
          type: "fill",
          paint: {
            "fill-pattern": hatchName,
            "fill-opacity": ["interpolate", ["linear"], ["zoom"], 12, 0.6, 15, 0.3],
            "fill-antialias": false,
          },
        },
      },
      {
        slot: "band",
        data: "edge",
        spec: {
          id: "edge",
          type: "line",
          layout: { "line-cap": "round", "line-join": "round" },
          paint: {
            "line-color": coffee,
            "line-width": 1.5 * heavy,
            "line-opacity": 0.85,
            "line-dasharray": [0.4, 2.2],
          },
        },
      },
      {
        slot: "labels",
        data: "names",
        spec: {
          id: "label",
          type: "symbol",
          minzoom: 8,
          filter: ["==", ["get", "far"], ["<", ["zoom"], 11]],
          layout: {
            "symbol-placement": "line",
            "symbol-spacing": 450,
            "text-field":
              theme === "projector"
                ? ["get", "short"]
                : ["step", ["zoom"], ["get", "short"], 9.9, ["get", "label"]],
            "text-font": [...MAP_FONT.italic],
            "text-size": 12.5 * heavy,
            "text-offset": [0, -0.9],
            "text-max-angle": 42,
            "text-letter-spacing": 0.02,
          },
          paint: { "text-color": coffee, "text-halo-color": casing, "text-halo-width": 2 },
        },
      },
    ],
  };
};
