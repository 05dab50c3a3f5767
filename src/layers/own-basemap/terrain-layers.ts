import type { LayerSpecification } from "../../map/style-spec.ts";
import type { Theme } from "../../ui/theme/tokens.ts";
import { BASEMAP_LOOKS } from "../basemap/basemap-look.ts";

/** Shading of heights of one's own, lit from the north-west as the sheet's relief, weaker the nearer one looks. */
export const terrainLayers = (source: string, theme: Theme): readonly LayerSpecification[] => {
  const { relief, shade, light } = BASEMAP_LOOKS[theme];
  return [
    {
      id: `${source}-shade`,
      type: "hillshade",
      source,
      paint: {
        "hillshade-method": "igor",
        "hillshade-illumination-direction": 315,
        "hillshade-illumination-anchor": "map",
        "hillshade-exaggeration": [
          "interpolate",
          ["linear"],
          ["zoom"],
          8,
          0.3 * relief,
          13,
          0.2 * relief,
          17,
          0.12 * relief,
        ],
        "hillshade-shadow-color": shade,
        "hillshade-highlight-color": light,
        "hillshade-accent-color": "#8a7a66",
      },
    },
  ];
};
