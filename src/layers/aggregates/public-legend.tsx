import type { PublicLayer } from "../../domain/story/public-map.ts";
import { formatDistance } from "../../i18n/format-measure.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { LegendEntry } from "../layer.ts";
import { BandKey } from "../line-keys.tsx";
import { lookOf, PLOT_LOOKS } from "../plots/plot-verdict.ts";
import { plotsTexts } from "../plots/plots-texts.ts";
import { VerdictKey } from "../plots/verdict-key.tsx";
import { ShapeKey } from "../shape-key.tsx";
import { aggregatesTexts } from "./aggregates-texts.ts";
import { classTones } from "./class-tones.ts";
import { discShapes } from "./disc-shapes.ts";
import { PLACE_BOX, placeShapes } from "./place-shape.ts";

const BOX = 20;

/** What the squares, circles and hatches of an audience's map mean; the last of the classes names what is counted. */
export const publicLegend = (
  layers: readonly PublicLayer[],
  theme: Theme,
  locale: Locale,
): readonly LegendEntry[] =>
  layers.flatMap((layer, place) =>
    entriesOf(layer, theme, locale).map((entry) => ({ ...entry, key: `${place}-${entry.key}` })),
  );

const entriesOf = (layer: PublicLayer, theme: Theme, locale: Locale): readonly LegendEntry[] => {
  const t = aggregatesTexts[locale];
  const colours = TOKENS[theme];
  switch (layer.kind) {
    case "area":
      return [];
    case "band":
      return [{ key: "band", symbol: <BandKey />, text: t.band(formatDistance(layer.distanceM)) }];
    case "cells": {
      const tones = classTones(layer.classes.length, theme);
      return layer.classes.map(({ label }, k) => ({
        key: `class-${k}`,
        symbol: (
          <ShapeKey
            box={BOX}
            shapes={[
              { path: "M1 1H19V19H1Z", fill: tones[k]!.fill, stroke: colours.rampEdge, width: 1.4 },
            ]}
          />
        ),
        text:
          k === layer.classes.length - 1
            ? t.inClass(label[locale], layer.unit[locale])
            : label[locale],
      }));
    }
    case "discs": {
      const parts = layer.discs.some(({ part }) => part !== null);
      const disc = {
        key: "disc",
        symbol: <ShapeKey box={BOX} shapes={discShapes(8, null, colours)} />,
        text: t.disc(layer.unit[locale]),
      };
      const sector = {
        key: "sector",
        symbol: <ShapeKey box={BOX} shapes={discShapes(8, 0.3, colours)} />,
        text: t.sector(layer.partUnit?.[locale] ?? null),
      };
      return parts ? [disc, sector] : [disc];
    }
    case "places":
      return [
        {
          key: "place",
          symbol: <ShapeKey box={PLACE_BOX} shapes={placeShapes(colours)} />,
          text: t.place,
        },
      ];
    case "plots": {
      const looks = new Set(layer.plots.map(({ verdict }) => lookOf(verdict)));
      return PLOT_LOOKS.filter((look) => looks.has(look)).map((look) => ({
        key: look,
        symbol: <VerdictKey look={look} />,
        text: plotsTexts[locale].looks[look],
      }));
    }
  }
};
