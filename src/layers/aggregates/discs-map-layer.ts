import type { Feature } from "geojson";
import type { PublicDiscs } from "../../domain/story/public-map.ts";
import type { Locale } from "../../i18n/locale.ts";
import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { MapImage } from "../../map/map-image.ts";
import type { MapLayer } from "../../map/map-layer.ts";
import { shapesImage } from "../../map/patterns/shape.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import { discRadius, discShapes } from "./disc-shapes.ts";

/** Hundredths of a turn: finer is not seen. */
const STEPS = 100;

/** Discs at district capitals, larger ones below; name and figure stand under each. */
export const discsMapLayer = ({ discs }: PublicDiscs, theme: Theme, locale: Locale): MapLayer => {
  const colours = TOKENS[theme];
  const largest = Math.max(0, ...discs.map(({ value }) => value));
  const images: Record<string, MapImage> = {};
  const features = discs.map(({ at, label, value, part, text }, id): Feature => {
    const r = discRadius(value, largest);
    const share = part === null || !(value > 0) ? null : Math.ceil((STEPS * part) / value) / STEPS;
    const image = `disc-${r}-${share ?? "whole"}@${theme}`;
    images[image] ??= shapesImage(discShapes(r, share, colours), 2 * r + 4);
    return {
      type: "Feature",
      id,
      properties: { image, name: label[locale], text: text[locale], order: -value, drop: r + 4 },
      geometry: { type: "Point", coordinates: [...at] },
    };
  });
  return {
    id: "public-discs",
    data: { discs: { type: "FeatureCollection", features } },
    images,
    parts: [
      {
        slot: "symbols",
        data: "discs",
        spec: {
          id: "disc",
          type: "symbol",
          layout: {
            "icon-image": ["get", "image"],
            "icon-allow-overlap": true,
            "icon-ignore-placement": true,
            "symbol-sort-key": ["get", "order"],
          },
        },
      },
      {
        slot: "names",
        data: "discs",
        spec: {
          id: "words",
          type: "symbol",
          layout: {
            "text-field": [
              "format",
              ["get", "name"],
              { "text-font": ["literal", [...MAP_FONT.semibold]] },
              "\n",
              {},
              ["get", "text"],
              { "font-scale": 0.9, "text-font": ["literal", [...MAP_FONT.regular]] },
            ],
            "text-font": [...MAP_FONT.semibold],
            "text-size": 22,
            "text-line-height": 1.15,
            "text-max-width": 14,
            "text-variable-anchor": ["top", "bottom", "left", "right"],
            "text-radial-offset": ["/", ["get", "drop"], 22],
            "text-justify": "auto",
            "symbol-sort-key": ["get", "order"],
          },
          paint: {
            "text-color": colours.ink,
            "text-halo-color": colours.casing,
            "text-halo-width": 3.5,
          },
        },
      },
    ],
    visible: true,
    opacity: 1,
    order: 50,
  };
};
