import type { Feature } from "geojson";
import { featureCount } from "../../geo/flat/flat-geometry.ts";
import { inDegrees } from "./in-degrees.ts";
import { judgedFeature, plotFeatures } from "./plot-features.ts";
import { LIMIT_CODES } from "./plot-verdict.ts";
import type { PlotsSource } from "./plots-source.ts";
import { type PlotCollection, TILED_FROM, tiledPlots } from "./tiled-plots.ts";

/**
 * Collections of a register: outlines, and one point per plot, drawn by its symbol or, in a very large
 * register, as one of a crowd. Ids are places in the register.
 */
export interface PlotsData {
  readonly [key: string]: PlotCollection;
  readonly outlines: PlotCollection;
  readonly points: PlotCollection;
  readonly crowd: PlotCollection;
}

export interface PlotsMade {
  readonly source: PlotsSource;
  readonly data: PlotsData;
}

/**
 * Features of a register for the map; from `TILED_FROM` plots on by the tile. Given what was made before from the same
 * geometry, features whose verdict did not change are the same objects, so that the map is sent only the others.
 *
 * @param codes Every code a verdict may have, most telling first, where verdicts are not those against a limit.
 * @param firstId Id of the first plot, where there are tiles: features are numbered from 0.
 */
export const plotsData = (
  source: PlotsSource,
  last?: PlotsMade,
  codes = LIMIT_CODES,
  firstId = 0,
): PlotsData => {
  const { geometry: own, crs, ids, verdicts } = source;
  const before = last && last.source.geometry === own && last.source.ids === ids ? last : null;
  if (featureCount(own) >= TILED_FROM)
    return before && sameVerdicts(before.source.verdicts, verdicts)
      ? before.data
      : tiledPlots(source, { verdicts, kept: null, codes, firstId });
  const geometry = inDegrees(own, crs);
  if (before === null) {
    const { outlines, points } = plotFeatures(geometry, verdicts);
    return { outlines: collection(outlines), points: collection(points), crowd: NONE };
  }
  const judged = (from: PlotCollection): PlotCollection => {
    const features = from.features.map((old) => judgedFeature(old, geometry, verdicts));
    return features.every((one, i) => one === from.features[i]) ? from : collection(features);
  };
  const { outlines, points } = before.data;
  return { outlines: judged(outlines), points: judged(points), crowd: NONE };
};

const sameVerdicts = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === b || (a !== null && b !== null && a.every((code, i) => code === b[i]));

const collection = (features: Feature[]): PlotCollection => ({
  type: "FeatureCollection",
  features,
});

/** Only tiles have a crowd: a smaller register has room for the symbol of each plot. */
const NONE = collection([]);
