import type { Feature } from "geojson";
import type { PublicDiscs } from "../../domain/story/public-map.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { View } from "../../map/camera.ts";
import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { MapImage } from "../../map/map-image.ts";
import type { MapLayer } from "../../map/map-layer.ts";
import { shapesImage } from "../../map/patterns/shape.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import { LABEL_LINE, LABEL_SIZE, labelAnchors, labelLines } from "./disc-label.ts";
import { discRadius, discShapes } from "./disc-shapes.ts";

/** Hundredths of a turn: finer is not seen. */
const STEPS = 100;

/**
 * Discs at district capitals, larger ones below; name and figure stand beside each, where they cover neither another disc
 * nor another label and the edge of the view does not cut them, or not at all.
 */
export const discsMapLayer = (
  { discs }: PublicDiscs,
  theme: Theme,
  locale: Locale,
  view: View | null,
): MapLayer => {
  const colours = TOKENS[theme];
  const largest = Math.max(0, ...discs.map(({ value }) => value));
  const images: Record<string, MapImage> = {};
  const features = discs.map(({ at, label, value, part, text }, id): Feature => {
    const r = discRadius(value, largest);
    const share = part === null || !(value > 0) ? null : Math.ceil((STEPS * part) / value) / STEPS;
    const image = `disc-${r}-${share ?? "whole"}@${theme}`;
    images[image] ??= shapesImage(discShapes(r, share, colours), 2 * r + 4);
    const [name, figure] = [labelLines(label[locale]), labelLines(text[locale])];
    const anchors = labelAnchors(at, r, [...name, ...figure], view);
    return {
      type: "Feature",
      id,
      properties: {
        image,
        name: anchors.length > 0 ? name.join("\n") : "",
        text: anchors.length > 0 ? figure.join("\n") : "",
        anchors: anchors.length > 0 ? anchors : ["top", [0, 0]],
        order: -value,
      },
      geometry: { type: "Point", coordinates: [...at] },
    };
  });
  return {
    id: "public-discs",
    data: { discs: { type: "FeatureCollection", features } },
    images,
    parts: [
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
            "text-size": LABEL_SIZE,
            "text-line-height": LABEL_LINE,
            // Its lines are broken already.
            "text-max-width": 99,
            "text-variable-anchor-offset": ["get", "anchors"] as never,
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
      {
        // Over its label: what is drawn last is placed first, and a label gives way to every disc.
        slot: "names",
        data: "discs",
        spec: {
          id: "disc",
          type: "symbol",
          layout: {
            "icon-image": ["get", "image"],
            "icon-allow-overlap": true,
            "icon-padding": 0,
            "symbol-sort-key": ["get", "order"],
          },
        },
      },
    ],
    visible: true,
    opacity: 1,
    order: 50,
  };
};
