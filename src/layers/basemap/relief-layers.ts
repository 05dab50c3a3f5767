import type { ExpressionSpecification, LayerSpecification } from "../../map/style-spec.ts";
import type { Theme } from "../../ui/theme/tokens.ts";
import { RELIEF } from "./basemap-files.ts";
import { BASEMAP_LOOKS } from "./basemap-look.ts";

/** Pale tint by height under a shading lit from the north-west, weaker the nearer one looks. */
export const reliefLayers = (theme: Theme): readonly LayerSpecification[] => {
  const look = BASEMAP_LOOKS[theme];
  const strength = (value: number): number => Math.round(value * look.relief * 1000) / 1000;
  return [
    {
      id: "relief-tint",
      type: "color-relief",
      source: RELIEF,
      paint: {
        "color-relief-color": [
          "interpolate",
          ["linear"],
          ["elevation"],
          ...look.tint.flat(),
        ] as unknown as ExpressionSpecification,
        "color-relief-opacity": look.tintOpacity,
      },
    },
    {
      id: "relief-shade",
      type: "hillshade",
      source: RELIEF,
      paint: {
        "hillshade-method": "igor",
        "hillshade-illumination-direction": 315,
        "hillshade-illumination-anchor": "map",
        "hillshade-exaggeration": [
          "interpolate",
          ["linear"],
          ["zoom"],
          8,
          strength(0.27),
          11,
          strength(0.15),
          13,
          strength(0.1),
          16,
          strength(0.06),
        ],
        "hillshade-shadow-color": look.shade,
        "hillshade-highlight-color": look.light,
        "hillshade-accent-color": "#8a7a66",
      },
    },
  ];
};
