import type { BasePart } from "../../map/base-part.ts";
import type { Theme } from "../../ui/theme/tokens.ts";
import { type BasemapFiles, baseSource, reliefSource } from "./basemap-files.ts";
import type { BasemapGroup, GroupSettings } from "./basemap-groups.ts";
import { borderLayers } from "./border-layers.ts";
import { contourLayers } from "./contour-layers.ts";
import { edgePart } from "./edge-part.ts";
import { gridLayers } from "./grid-layers.ts";
import { placeLayers } from "./place-layers.ts";
import { placeImages } from "./place-symbols.ts";
import { reliefLayers } from "./relief-layers.ts";
import { streamLayers } from "./stream-layers.ts";

export interface BasemapOptions {
  readonly files: BasemapFiles;
  readonly theme: Theme;
  readonly settings: Readonly<Record<BasemapGroup, GroupSettings>>;
  /** The UTM grid with kilometres on its lines, for a map without a frame; a frame draws its own. */
  readonly grid?: boolean;
  /** Basemaps of a person's own, drawn over the relief and streams and under the names of places. */
  readonly own?: readonly BasePart[];
}

const ALWAYS = { visible: true, opacity: 1 };

/** The map sheet under every question, from below: relief and contours, water, border, edge, basemaps of one's own, places. */
export const basemapParts = (options: BasemapOptions): readonly BasePart[] => {
  const { files, theme, settings, grid, own = [] } = options;
  return [
    { id: "relief", sources: reliefSource(files), layers: reliefLayers(theme), ...settings.relief },
    {
      id: "contours",
      sources: baseSource(files),
      layers: contourLayers(theme),
      ...settings.relief,
    },
    { id: "water", sources: baseSource(files), layers: streamLayers(theme), ...settings.water },
    {
      id: "border",
      sources: baseSource(files),
      layers: borderLayers(theme),
      ...settings.places,
    },
    ...(grid
      ? [{ id: "grid", sources: baseSource(files), layers: gridLayers(theme), ...ALWAYS }]
      : []),
    edgePart(theme),
    ...own,
    {
      id: "places",
      sources: baseSource(files),
      layers: placeLayers(theme),
      images: placeImages(theme),
      ...settings.places,
    },
  ];
};
