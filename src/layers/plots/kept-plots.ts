import type { PlotsData } from "./plots-data.ts";
import { type PlotCollection, tiledPlots } from "./tiled-plots.ts";

/** One picture of those plots that are wanted (1) and no others; feature `firstId` + i is plot i. */
export const keptFeatures = (
  collection: PlotCollection,
  wanted: Uint8Array,
  firstId = 0,
): PlotCollection => {
  const { type, features, tiled } = collection;
  if (tiled) return tiledPlots(tiled.source, { ...tiled.look, kept: wanted })[tiled.part];
  return { type, features: features.filter(({ id }) => wanted[(id as number) - firstId] === 1) };
};

/** The pictures of those plots that are wanted (1) and no others. Features stay the same objects. */
export const keptPlots = (
  { outlines, points, crowd }: PlotsData,
  wanted: Uint8Array,
): PlotsData => {
  const { tiled } = outlines;
  if (tiled) return tiledPlots(tiled.source, { ...tiled.look, kept: wanted });
  return {
    outlines: keptFeatures(outlines, wanted),
    points: keptFeatures(points, wanted),
    crowd: keptFeatures(crowd, wanted),
  };
};
