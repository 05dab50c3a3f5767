import type { Feature } from "geojson";
import { formatAmount, formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { MAP_FONT } from "../../../map/engine/map-fonts.ts";
import { metresPerPixel } from "../../../map/frame/web-mercator.ts";
import type { MapLayer } from "../../../map/map-layer.ts";
import type { SurfaceFigures } from "../../../map/surface/map-surface.ts";
import { type Theme, TOKENS } from "../../../ui/theme/tokens.ts";
import { degreesOfPlaces } from "../degrees-of-places.ts";
import { type BorerSurfaceData, TOO_LITTLE } from "./borer-surface-data.ts";
import { borerSurfaceTexts } from "./borer-surface-texts.ts";
import { cellOpacity, rgbaOf, textOnClass } from "./surface-colours.ts";

/** Side of a cell in CSS pixels from which its figures fit in; a column is narrower. */
const LEAST_SIDE = 46;
const LEAST_COLUMN_SIDE = 72;
const SIZE = 11;

/**
 * Rate and n of each cell, or n alone where that is too little, so that colour is not the only sign; on a column its
 * altitude too. None for "calor", whose cells are no places of their own.
 */
export const surfaceFigures = (
  data: BorerSurfaceData,
  theme: Theme,
  locale: Locale,
): SurfaceFigures | null => {
  const { figures, source, classes } = data;
  if (source.look === "calor" || figures.x.length === 0) return null;
  const scale = theme === "projector" ? 1.6 : 1;
  const places = degreesOfPlaces(figures.x, figures.y, source.plane);
  const side = source.look === "columnas" ? LEAST_COLUMN_SIDE : LEAST_SIDE;
  const colour = new Uint8Array(4 * classes.length);
  const ground = new Uint8Array(4 * classes.length);
  const { ink, mapGround } = TOKENS[theme];
  const opacity = cellOpacity(source.look === "columnas", theme);
  classes.forEach((value, id) => {
    const bare = value === TOO_LITTLE;
    const hex = bare ? ink : textOnClass(value, source.edges.length + 2, theme, opacity);
    colour.set(rgbaOf(hex, 1), 4 * id);
    if (bare) ground.set(rgbaOf(mapGround, 1), 4 * id);
  });
  return {
    texts: Array.from(classes, (_, id) => textOf(data, id, locale)),
    places,
    colour,
    ground,
    size: SIZE * scale,
    leastZoom: zoomOfSide(figures.size, places[1] as number, side * scale),
  };
};

/** The figures as a layer of the map, drawn beneath its own columns' tops: before the foot of each. */
export const surfaceLabels = (
  data: BorerSurfaceData,
  { texts, places, size, leastZoom }: SurfaceFigures,
  theme: Theme,
): MapLayer => {
  const columns = data.source.look === "columnas";
  const features = texts.map(
    (text, id): Feature => ({
      type: "Feature",
      id,
      properties: { text, n: data.figures.exposure[id] as number },
      geometry: {
        type: "Point",
        coordinates: [places[2 * id] as number, places[2 * id + 1] as number],
      },
    }),
  );
  const t = TOKENS[theme];
  return {
    id: "broca-superficie-cifras",
    data: { labels: { type: "FeatureCollection", features } },
    parts: [
      {
        slot: "labels",
        data: "labels",
        spec: {
          id: "text",
          type: "symbol",
          minzoom: leastZoom,
          layout: {
            "text-field": ["get", "text"],
            "text-font": [...MAP_FONT.semibold],
            "text-size": size,
            "text-line-height": 1.15,
            "text-anchor": columns ? "top" : "center",
            "symbol-sort-key": ["-", 0, ["get", "n"]],
          },
          paint: {
            "text-color": t.ink,
            "text-halo-color": t.casing,
            "text-halo-width": size * 0.14,
          },
        },
      },
    ],
    visible: true,
    opacity: 1,
    order: 80,
  };
};

const zoomOfSide = (size: number, lat: number, pixels: number): number =>
  Math.max(0, Math.log2((pixels * metresPerPixel(0, lat)) / size));

const textOf = (data: BorerSurfaceData, id: number, locale: Locale): string => {
  const { figures, source, classes } = data;
  const texts = borerSurfaceTexts[locale];
  const n = texts.n(formatInteger(figures.exposure[id] as number));
  if (classes[id] === TOO_LITTLE) return n;
  const rate = figures.rate[id] as number;
  const written = source.unit === "percent" ? `${formatAmount(rate, 1)}%` : formatAmount(rate, 2);
  const altitude = figures.altitude[id] as number;
  const high = source.look === "columnas" && Number.isFinite(altitude);
  return [written, n, ...(high ? [texts.altitude(formatInteger(altitude))] : [])].join("\n");
};
