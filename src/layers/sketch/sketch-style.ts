import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { MapPart, PartSpec } from "../../map/map-layer.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { LayerStyle } from "../layer.ts";
import { cornerName, faultName, removedName, sketchImages } from "./sketch-images.ts";

const part = (data: string, spec: PartSpec): MapPart => ({ slot: "selection", data, spec });

/** How a drawing looks: over everything, its corners as squares, its sides with their lengths. */
export const sketchStyle = (theme: Theme): LayerStyle => {
  const t = TOKENS[theme];
  const text = {
    "text-font": [...MAP_FONT.semibold],
    "text-size": 12,
  };
  const halo = { "text-color": t.ink, "text-halo-color": t.casing, "text-halo-width": 2.2 };
  return {
    images: sketchImages(theme),
    parts: [
      part("polygons", {
        id: "fill",
        type: "fill",
        paint: {
          "fill-color": ["match", ["get", "piece"], 1, t.coffee, t.forest],
          "fill-opacity": 0.2,
        },
      }),
      part("removed", {
        id: "removed",
        type: "fill",
        paint: { "fill-pattern": removedName(theme) },
      }),
      part("before", {
        id: "before",
        type: "line",
        paint: { "line-color": t.cherry, "line-width": 1.6, "line-dasharray": [3, 2] },
      }),
      part("sides", {
        id: "under",
        type: "line",
        layout: { "line-cap": "round" },
        paint: { "line-color": t.casing, "line-width": 6, "line-opacity": 0.85 },
      }),
      part("sides", {
        id: "side",
        type: "line",
        filter: ["!", ["get", "loose"]],
        layout: { "line-cap": "round" },
        paint: { "line-color": t.forest, "line-width": 2.6 },
      }),
      part("sides", {
        id: "loose",
        type: "line",
        filter: ["get", "loose"],
        paint: { "line-color": t.forest, "line-width": 2, "line-dasharray": [2, 2] },
      }),
      part("sides", {
        id: "length",
        type: "symbol",
        layout: {
          ...text,
          "symbol-placement": "line-center",
          "text-field": ["get", "label"],
          "text-offset": [0, -0.9],
          "text-max-angle": 60,
        },
        paint: halo,
      }),
      part("middles", {
        id: "middle",
        type: "circle",
        paint: {
          "circle-radius": 4,
          "circle-color": t.casing,
          "circle-stroke-color": t.forest,
          "circle-stroke-width": 1.4,
        },
      }),
      part("corners", {
        id: "corner",
        type: "symbol",
        layout: {
          "icon-image": [
            "case",
            ["get", "chosen"],
            cornerName(true, theme),
            cornerName(false, theme),
          ],
          "icon-allow-overlap": true,
          "icon-ignore-placement": true,
        },
      }),
      part("corners", {
        id: "number",
        type: "symbol",
        layout: {
          ...text,
          "text-field": ["get", "label"],
          "text-variable-anchor": ["bottom-left", "bottom-right", "top-left", "top-right"],
          "text-radial-offset": 0.9,
        },
        paint: halo,
      }),
      part("snap", {
        id: "snap",
        type: "circle",
        paint: {
          "circle-radius": ["match", ["get", "kind"], "vertex", 11, 8],
          "circle-opacity": 0,
          "circle-stroke-color": t.ochre,
          "circle-stroke-width": 3,
        },
      }),
      part("faults", {
        id: "fault",
        type: "symbol",
        layout: {
          "icon-image": faultName(theme),
          "icon-allow-overlap": true,
          "icon-ignore-placement": true,
        },
      }),
    ],
  };
};
