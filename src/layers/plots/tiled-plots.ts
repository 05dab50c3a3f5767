import type { Feature } from "geojson";
import { selectFeatures } from "../../geo/flat/select-features.ts";
import type { MapCollection, TiledFeatures } from "../../map/tiled-features.ts";
import { inDegrees } from "./in-degrees.ts";
import { plotFeatures } from "./plot-features.ts";
import type { PlotsSource } from "./plots-source.ts";
import type { PlotLook, PlotPart } from "./tiles/plot-look.ts";

/**
 * From so many plots on, a register is drawn by the tile: its features are made in a thread, those in view. Handed over,
 * 100,000 outlines of 23 corners were 4.7 s in which nothing answered.
 */
export const TILED_FROM = 3000;

/** One picture of a register, by the feature or by the tile. */
export interface PlotCollection extends MapCollection {
  readonly tiled?: TiledFeatures & {
    readonly source: PlotsSource;
    readonly look: PlotLook;
    readonly part: PlotPart;
  };
}

/** The three pictures of a register by the tile. */
export const tiledPlots = (
  source: PlotsSource,
  look: PlotLook,
): Readonly<Record<PlotPart, PlotCollection>> => {
  const { geometry, crs, ids } = source;
  const shapes = { geometry, crs };
  const picture = (part: PlotPart): PlotCollection => ({
    type: "FeatureCollection",
    features: [],
    tiled: {
      source,
      look,
      part,
      tile: async (z, x, y) =>
        (await import("./tiles/plot-tiles.ts")).plotTile(shapes, look, part, z, x, y),
      feature: (id): Feature | null => {
        const i = id - look.firstId;
        if (part === "crowd" || !(i >= 0 && i < ids.length) || look.kept?.[i] === 0) return null;
        const verdicts = look.verdicts?.slice(i, i + 1) ?? null;
        const one = plotFeatures(inDegrees(selectFeatures(geometry, [i]), crs), verdicts);
        const found = one[part][0];
        return found ? { ...found, id } : null;
      },
    },
  });
  return { outlines: picture("outlines"), points: picture("points"), crowd: picture("crowd") };
};
