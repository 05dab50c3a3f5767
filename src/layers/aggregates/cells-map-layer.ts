import type { Feature } from "geojson";
import type { LonLat, PublicCells } from "../../domain/story/public-map.ts";
import type { Locale } from "../../i18n/locale.ts";
import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { MapLayer } from "../../map/map-layer.ts";
import type { ExpressionSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import { classOf } from "./class-of.ts";
import { classTones } from "./class-tones.ts";

/**
 * Squares of the UTM grid with their figure. The ground under a square is covered whole, so that nothing of the land in
 * it can be read, and they lie above the limit's line; the figure gives way to nothing.
 */
export const cellsMapLayer = (cells: PublicCells, theme: Theme, locale: Locale): MapLayer => {
  const tones = classTones(cells.classes.length, theme);
  const byClass = (of: "fill" | "ink"): ExpressionSpecification =>
    [
      "match",
      ["get", "class"],
      ...tones.flatMap((tone, k) => [k, tone[of]]),
      tones[0]![of],
    ] as unknown as ExpressionSpecification;
  return {
    id: "public-cells",
    data: {
      squares: { type: "FeatureCollection", features: squares(cells) },
      figures: { type: "FeatureCollection", features: figures(cells, locale) },
    },
    parts: [
      {
        slot: "symbols",
        data: "squares",
        spec: { id: "fill", type: "fill", paint: { "fill-color": byClass("fill") } },
      },
      {
        slot: "symbols",
        data: "squares",
        spec: {
          id: "edge",
          type: "line",
          layout: { "line-join": "miter" },
          paint: { "line-color": TOKENS[theme].rampEdge, "line-width": 1.6 },
        },
      },
      {
        slot: "names",
        data: "figures",
        spec: {
          id: "figure",
          type: "symbol",
          layout: {
            "text-field": ["get", "text"],
            "text-font": [...MAP_FONT.semibold],
            "text-size": ["interpolate", ["linear"], ["zoom"], 10, 10, 11.3, 20, 12.3, 30],
            "text-allow-overlap": true,
            "text-padding": 0,
          },
          paint: {
            "text-color": byClass("ink"),
            "text-halo-color": byClass("fill"),
            "text-halo-width": 2,
          },
        },
      },
    ],
    images: {},
    visible: true,
    opacity: 1,
    order: 30,
  };
};

const squares = ({ cells, classes }: PublicCells): Feature[] =>
  cells.map(({ ring, value }, id) => ({
    type: "Feature",
    id,
    properties: { class: classOf(value, classes) },
    geometry: { type: "Polygon", coordinates: [closed(ring)] },
  }));

const figures = ({ cells, classes }: PublicCells, locale: Locale): Feature[] =>
  cells.map(({ ring, value, text }, id) => ({
    type: "Feature",
    id,
    properties: { class: classOf(value, classes), text: text[locale] },
    geometry: { type: "Point", coordinates: middle(ring) },
  }));

const closed = (ring: readonly LonLat[]): number[][] => {
  const points = ring.map(([lon, lat]) => [lon, lat]);
  const [first, last] = [points[0], points.at(-1)];
  if (first && (first[0] !== last?.[0] || first[1] !== last?.[1])) points.push([...first]);
  return points;
};

const middle = (ring: readonly LonLat[]): number[] => {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
};
