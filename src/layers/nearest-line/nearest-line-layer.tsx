import { formatMetres } from "../../i18n/format-measure.ts";
import { defineTexts } from "../../i18n/texts.ts";
import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { Layer, LayerStyle } from "../layer.ts";
import type { NearestLineSource } from "./nearest-line-source.ts";

const nearestTexts = defineTexts({
  "es-PE": { title: "Distancia al límite", key: "Línea al punto más cercano del límite" },
  en: { title: "Distance to the limit", key: "Line to the nearest point of the limit" },
});

/** The way from the selected plot to the nearest point of the limit, with its metres. */
export const nearestLineLayer: Layer<NearestLineSource, NearestLineSource> = {
  kind: "nearest-line",
  title: { "es-PE": nearestTexts["es-PE"].title, en: nearestTexts.en.title },
  order: 40,
  data: ({ from, to, distance }) => ({
    line: {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: 0,
          properties: { label: formatMetres(distance) },
          geometry: { type: "LineString", coordinates: [[...from], [...to]] },
        },
      ],
    },
    end: {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: 0,
          properties: {},
          geometry: { type: "Point", coordinates: [...to] },
        },
      ],
    },
  }),
  style: (theme) => nearestStyle(theme),
  legend: (_source, locale) => [
    { key: "nearest", symbol: <NearestKey />, text: nearestTexts[locale].key },
  ],
  describe: ({ distance }, locale) => ({
    title: nearestTexts[locale].title,
    lines: [formatMetres(distance)],
  }),
};

function NearestKey() {
  return (
    <svg width={40} height={20} aria-hidden="true">
      <path d="M2 10H34" stroke="var(--ink)" strokeWidth={1.6} strokeDasharray="4 2.5" />
      <circle cx={36} cy={10} r={3} fill="var(--casing)" stroke="var(--ink)" strokeWidth={1.6} />
    </svg>
  );
}

const nearestStyle = (theme: Theme): LayerStyle => {
  const { ink, casing } = TOKENS[theme];
  return {
    images: {},
    parts: [
      {
        slot: "symbols",
        data: "line",
        spec: {
          id: "casing",
          type: "line",
          paint: { "line-color": casing, "line-width": 4, "line-opacity": 0.85 },
        },
      },
      {
        slot: "symbols",
        data: "line",
        spec: {
          id: "line",
          type: "line",
          paint: { "line-color": ink, "line-width": 1.6, "line-dasharray": [3, 2] },
        },
      },
      {
        slot: "symbols",
        data: "end",
        spec: {
          id: "end",
          type: "circle",
          paint: {
            "circle-radius": 3.4,
            "circle-color": casing,
            "circle-stroke-color": ink,
            "circle-stroke-width": 1.6,
          },
        },
      },
      {
        slot: "labels",
        data: "line",
        spec: {
          id: "label",
          type: "symbol",
          layout: {
            "symbol-placement": "line-center",
            "text-field": ["get", "label"],
            "text-font": [...MAP_FONT.semibold],
            "text-size": 13,
            "text-offset": [0, -0.9],
            "text-allow-overlap": true,
          },
          paint: { "text-color": ink, "text-halo-color": casing, "text-halo-width": 2.2 },
        },
      },
    ],
  };
};
