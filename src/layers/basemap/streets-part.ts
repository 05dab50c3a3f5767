import type { BasePart } from "../../map/base-part.ts";
import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { ExpressionSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";

/** Id of the source made from a user's own extract. */
const STREETS = "streets";

const widths = (near: number): ExpressionSpecification => [
  "match",
  ["get", "kind"],
  ["highway", "major_road"],
  2 * near,
  ["minor_road"],
  1.2 * near,
  0.6 * near,
];

/**
 * Roads, buildings and road names from a user's own Protomaps extract (basemap schema 4, OpenStreetMap);
 * `url` is the archive's address for the PMTiles protocol.
 */
export const streetsPart = (url: string, theme: Theme): BasePart => {
  const { coffee, mid, casing, sandDeep } = TOKENS[theme];
  return {
    id: "streets",
    sources: { [STREETS]: { type: "vector", url: `pmtiles://${url}` } },
    layers: [
      {
        id: "streets-buildings",
        type: "fill",
        source: STREETS,
        "source-layer": "buildings",
        minzoom: 13,
        paint: { "fill-color": sandDeep, "fill-opacity": 0.55 },
      },
      {
        id: "streets-casing",
        type: "line",
        source: STREETS,
        "source-layer": "roads",
        filter: ["in", ["get", "kind"], ["literal", ["highway", "major_road", "minor_road"]]],
        minzoom: 9,
        layout: { "line-cap": "round", "line-join": "round" },
        paint: {
          "line-color": coffee,
          "line-opacity": 0.75,
          "line-width": ["interpolate", ["linear"], ["zoom"], 9, widths(1.1), 16, widths(4.4)],
        },
      },
      {
        id: "streets-road",
        type: "line",
        source: STREETS,
        "source-layer": "roads",
        minzoom: 9,
        layout: { "line-cap": "round", "line-join": "round" },
        paint: {
          "line-color": casing,
          "line-width": ["interpolate", ["linear"], ["zoom"], 9, widths(0.6), 16, widths(3.2)],
        },
      },
      {
        id: "streets-names",
        type: "symbol",
        source: STREETS,
        "source-layer": "roads",
        minzoom: 13,
        filter: ["has", "name"],
        layout: {
          "symbol-placement": "line",
          "text-field": ["coalesce", ["get", "name:es"], ["get", "name"]],
          "text-font": [...MAP_FONT.regular],
          "text-size": 11,
        },
        paint: { "text-color": mid, "text-halo-color": casing, "text-halo-width": 1.6 },
      },
    ],
    visible: true,
    opacity: 1,
  };
};
