import type { PublicPlaces } from "../../domain/story/public-map.ts";
import type { Locale } from "../../i18n/locale.ts";
import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { MapLayer } from "../../map/map-layer.ts";
import { shapesImage } from "../../map/patterns/shape.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import { PLACE_BOX, placeShapes } from "./place-shape.ts";

/** Published places with their names. */
export const placesMapLayer = (
  { places }: PublicPlaces,
  theme: Theme,
  locale: Locale,
): MapLayer => {
  const colours = TOKENS[theme];
  const image = `public-place@${theme}`;
  return {
    id: "public-places",
    data: {
      places: {
        type: "FeatureCollection",
        features: places.map(({ at, label }, id) => ({
          type: "Feature",
          id,
          properties: { name: label[locale] },
          geometry: { type: "Point", coordinates: [...at] },
        })),
      },
    },
    images: { [image]: shapesImage(placeShapes(colours), PLACE_BOX) },
    parts: [
      {
        slot: "names",
        data: "places",
        spec: {
          id: "place",
          type: "symbol",
          layout: {
            "icon-image": image,
            "icon-allow-overlap": true,
            "text-field": ["get", "name"],
            "text-font": [...MAP_FONT.semibold],
            "text-size": 22,
            "text-max-width": 12,
            "text-optional": true,
            "text-variable-anchor": ["left", "right", "top", "bottom"],
            "text-radial-offset": 0.8,
            "text-justify": "auto",
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
    order: 60,
  };
};
