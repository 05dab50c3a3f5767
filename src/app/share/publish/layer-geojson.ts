import type { PublicLayer } from "../../../domain/story/public-map.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { publishTexts } from "./publish-texts.ts";

interface Feature {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry: { readonly type: "Point" | "Polygon"; readonly coordinates: unknown };
}

/** Six decimals, a tenth of a metre: cells and capitals need no more. */
const written = (degrees: number): number => Number(degrees.toFixed(6));

const featuresOf = (layer: PublicLayer, locale: Locale): readonly Feature[] | null => {
  const t = publishTexts[locale];
  switch (layer.kind) {
    case "cells":
      return layer.cells.map(({ ring, value, text }) => ({
        properties: { [t.value]: value, [t.unit]: layer.unit[locale], [t.inWords]: text[locale] },
        geometry: {
          type: "Polygon",
          coordinates: [ring.map(([lon, lat]) => [written(lon), written(lat)])],
        },
      }));
    case "discs":
      return layer.discs.map(({ at: [lon, lat], label, value, part, text }) => ({
        properties: {
          [t.group]: label[locale],
          [t.value]: value,
          [t.part]: part,
          [t.unit]: layer.unit[locale],
          [t.inWords]: text[locale],
        },
        geometry: { type: "Point", coordinates: [written(lon), written(lat)] },
      }));
    case "places":
      return layer.places.map(({ at: [lon, lat], label }) => ({
        properties: { [t.group]: label[locale] },
        geometry: { type: "Point", coordinates: [written(lon), written(lat)] },
      }));
    // Limits and bands are published by others; plots never leave this way.
    case "area":
    case "band":
    case "plots":
      return null;
  }
};

/** A layer of aggregates as GeoJSON, WGS84, one feature a line; null where it has none to give. */
export const layerGeojson = (
  layer: PublicLayer,
  members: Readonly<Record<string, unknown>>,
  locale: Locale,
): string | null => {
  const features = featuresOf(layer, locale);
  if (features === null || features.length === 0) return null;
  const lines = features.map(({ properties, geometry }) =>
    JSON.stringify({ type: "Feature", properties, geometry }),
  );
  return `{"type":"FeatureCollection",\n"lindero":${JSON.stringify(members)},\n"features":[\n${lines.join(",\n")}\n]}\n`;
};
