import type { PublicLayer } from "../../domain/story/public-map.ts";
import { metres } from "../../geo/units.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { View } from "../../map/camera.ts";
import type { MapLayer } from "../../map/map-layer.ts";
import type { Theme } from "../../ui/theme/tokens.ts";
import { bandLayer } from "../band/band-layer.tsx";
import { mapLayerOf } from "../map-layer-of.ts";
import { areaName } from "../protected-areas/area-name.ts";
import { areaLayer } from "../protected-areas/areas-layer.tsx";
import { cellsMapLayer } from "./cells-map-layer.ts";
import { discsMapLayer } from "./discs-map-layer.ts";
import { flatOfParts } from "./flat-of-parts.ts";
import { placesMapLayer } from "./places-map-layer.ts";
import { plotsMapLayer } from "./plots-map-layer.ts";

const SHOWN = { visible: true, opacity: 1 };

/**
 * What an audience's map draws over the base sheet, for the map room. Ids are numbered by kind: the same kind on the next
 * slide is the same map layer, and the map changes only what differs. Costly: keep the result.
 *
 * @param view Where the map looks: a label that its edge would cut is then left out.
 */
export const publicMapLayers = (
  layers: readonly PublicLayer[],
  theme: Theme,
  locale: Locale,
  view: View | null = null,
): readonly MapLayer[] => {
  const seen = new Map<string, number>();
  return layers.map((layer) => {
    const made = publicMapLayer(layer, theme, locale, view);
    const place = seen.get(made.id) ?? 0;
    seen.set(made.id, place + 1);
    return { ...made, id: `${made.id}-${place}`, order: made.order + place / 100 };
  });
};

const publicMapLayer = (
  layer: PublicLayer,
  theme: Theme,
  locale: Locale,
  view: View | null,
): MapLayer => {
  switch (layer.kind) {
    case "area": {
      const geometry = flatOfParts(layer.parts);
      const source = { geometry, feature: 0, ...areaName(layer.name), area: null };
      const data = areaLayer.data(source, locale);
      return mapLayerOf("public-area", data, areaLayer.style(theme, locale), {
        ...SHOWN,
        order: areaLayer.order,
      });
    }
    case "band": {
      const source = { geometry: flatOfParts(layer.parts), width: metres(layer.distanceM) };
      const data = bandLayer.data(source, locale);
      return mapLayerOf("public-band", data, bandLayer.style(theme, locale), {
        ...SHOWN,
        order: bandLayer.order,
      });
    }
    case "cells":
      return cellsMapLayer(layer, theme, locale);
    case "discs":
      return discsMapLayer(layer, theme, locale, view);
    case "places":
      return placesMapLayer(layer, theme, locale);
    case "plots":
      return plotsMapLayer(layer, theme);
  }
};
