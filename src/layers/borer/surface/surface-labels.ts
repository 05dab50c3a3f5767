import type { Feature } from "geojson";
import { formatAmount, formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { MAP_FONT } from "../../../map/engine/map-fonts.ts";
import { metresPerPixel } from "../../../map/frame/web-mercator.ts";
import type { MapLayer } from "../../../map/map-layer.ts";
import { type Theme, TOKENS } from "../../../ui/theme/tokens.ts";
import { degreesOfPlaces } from "../degrees-of-places.ts";
import { type BorerSurfaceData, TOO_LITTLE } from "./borer-surface-data.ts";
import { borerSurfaceTexts } from "./borer-surface-texts.ts";

/** Side of a cell in CSS pixels from which its figures fit in. */
const LEAST_SIDE = 54;
const SIZE = 11.5;

/**
 * Rate and n of each cell, or n alone where that is too little, so that colour is not the only sign. In columns the
 * altitude with it, before the column's foot. None for "calor", whose cells are no places of their own.
 */
export const surfaceLabels = (
  data: BorerSurfaceData,
  theme: Theme,
  locale: Locale,
): MapLayer | null => {
  const { figures, source, classes } = data;
  if (source.look === "calor" || figures.x.length === 0) return null;
  const columns = source.look === "columnas";
  const shift = columns ? figures.size * 0.3 : 0;
  const degrees = degreesOfPlaces(
    figures.x,
    figures.y.map((y) => y - shift),
    source.plane,
  );
  const features = Array.from(
    classes,
    (_, id): Feature => ({
      type: "Feature",
      id,
      properties: { text: textOf(data, id, locale), n: figures.exposure[id] as number },
      geometry: {
        type: "Point",
        coordinates: [degrees[2 * id] as number, degrees[2 * id + 1] as number],
      },
    }),
  );
  const t = TOKENS[theme];
  const scale = theme === "projector" ? 1.6 : 1;
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
          minzoom: zoomOfSide(figures.size, degrees[1] as number, LEAST_SIDE * scale),
          layout: {
            "text-field": ["get", "text"],
            "text-font": [...MAP_FONT.semibold],
            "text-size": SIZE * scale,
            "text-line-height": 1.15,
            "text-anchor": columns ? "top" : "center",
            "symbol-sort-key": ["-", 0, ["get", "n"]],
          },
          paint: {
            "text-color": t.ink,
            "text-halo-color": t.casing,
            "text-halo-width": 1.6 * scale,
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
