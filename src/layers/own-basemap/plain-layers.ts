import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { FilterSpecification, LayerSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import { plainLook } from "./plain-look.ts";

const only = (kind: "Polygon" | "LineString" | "Point"): FilterSpecification => [
  "==",
  ["geometry-type"],
  kind,
];

/** One layer of an archive nobody described: its areas pale, its lines and edges thin, its points small, its names if any. */
const layersOf = (
  source: string,
  name: string,
  place: number,
  theme: Theme,
): readonly LayerSpecification[] => {
  const { colour, dash } = plainLook(place, theme);
  const { casing, ink } = TOKENS[theme];
  const own = { source, "source-layer": name };
  const id = (part: string): string => `${source}-${place}-${part}`;
  return [
    {
      id: id("area"),
      type: "fill",
      ...own,
      filter: only("Polygon"),
      paint: { "fill-color": colour, "fill-opacity": 0.14 },
    },
    {
      id: id("line"),
      type: "line",
      ...own,
      filter: ["!=", ["geometry-type"], "Point"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": colour,
        "line-width": ["interpolate", ["linear"], ["zoom"], 8, 0.8, 16, 2.2],
        "line-opacity": 0.9,
        ...(dash ? { "line-dasharray": [...dash] } : {}),
      },
    },
    {
      id: id("point"),
      type: "circle",
      ...own,
      filter: only("Point"),
      paint: {
        "circle-color": colour,
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 8, 2, 16, 4.5],
        "circle-stroke-color": casing,
        "circle-stroke-width": 1,
      },
    },
    {
      id: id("name"),
      type: "symbol",
      ...own,
      minzoom: 11,
      filter: ["any", ["has", "name:es"], ["has", "name"], ["has", "nombre"]],
      layout: {
        "text-field": [
          "to-string",
          ["coalesce", ["get", "name:es"], ["get", "name"], ["get", "nombre"]],
        ],
        "text-font": [...MAP_FONT.regular],
        "text-size": 11,
        "text-anchor": "top",
        "text-offset": [0, 0.4],
        "text-max-width": 9,
        "text-padding": 6,
      },
      paint: { "text-color": ink, "text-halo-color": casing, "text-halo-width": 1.6 },
    },
  ];
};

/** A plain style for any archive of vector tiles. `all` fixes the colours, `shown` what is drawn. */
export const plainLayers = (
  source: string,
  all: readonly string[],
  shown: readonly string[],
  theme: Theme,
): readonly LayerSpecification[] =>
  all.flatMap((name, place) => (shown.includes(name) ? layersOf(source, name, place, theme) : []));
