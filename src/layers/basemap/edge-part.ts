import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import type { BasePart } from "../../map/base-part.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";

/** Where the figures end: west, south, east, north, degrees. */
export const BASEMAP_BOUNDS = [-79.9, -6.5, -78.1, -4.5] as const;

/** Frames that lie over each other, each this much narrower (degrees) and letting this much through. */
const FRAMES = 14;
const STEP = 0.008;
const VEIL = 0.2;

const rectangle = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** The world but for the window, narrowed by `inset` degrees. */
const around = (inset: number): Feature<Polygon> => {
  const [west, south, east, north] = BASEMAP_BOUNDS;
  const hole = rectangle(west + inset, south + inset, east - inset, north - inset).reverse();
  return {
    type: "Feature",
    properties: { whole: inset === 0 },
    geometry: { type: "Polygon", coordinates: [rectangle(-180, -85, 180, 85), hole] },
  };
};

const veil: FeatureCollection = {
  type: "FeatureCollection",
  features: Array.from({ length: FRAMES }, (_, i) => around(i * STEP)),
};

/** Paper that comes over the sheet towards the end of the figures, so that they fade out and show no cut. */
export const edgePart = (theme: Theme): BasePart => ({
  id: "edge",
  sources: { "basemap-edge": { type: "geojson", data: veil, tolerance: 0 } },
  layers: [
    {
      id: "edge-veil",
      type: "fill",
      source: "basemap-edge",
      paint: {
        "fill-color": TOKENS[theme].mapGround,
        "fill-opacity": ["case", ["get", "whole"], 1, VEIL],
        "fill-antialias": false,
      },
    },
  ],
  visible: true,
  opacity: 1,
});
