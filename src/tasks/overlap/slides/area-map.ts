import { mapBounds } from "../../../answers/aggregate/map-bounds.ts";
import { publicParts, publicPartsByFeature } from "../../../answers/aggregate/public-parts.ts";
import { thinRings } from "../../../answers/aggregate/thin-rings.ts";
import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type {
  LonLat,
  PublicArea,
  PublicBand,
  PublicLayer,
  PublicMap,
  PublicPlots,
} from "../../../domain/story/public-map.ts";
import type { Metres } from "../../../geo/units.ts";
import type { AnalysisClient } from "../../../worker/analysis-client.ts";
import type { SlideRecords } from "./slide-question.ts";

export const areaLayer = (area: Dataset<"areas">): PublicArea => ({
  kind: "area",
  name: area.name,
  parts: publicParts(area.geometry, area.crs),
});

/** A band is drawn to this many metres, half a dot of a projected slide; who lies in it is decided by the distance. */
const DRAWN_M = 15;

/** The strip of `width` metres outside an area, as the overlap screen draws it. */
export const bandLayer = async (
  analyses: AnalysisClient<OverlapAnalyses>,
  area: Dataset<"areas">,
  width: Metres,
  signal: AbortSignal,
): Promise<PublicBand> => {
  const question = { area: area.geometry, areaCrs: area.crs, width };
  const { geometry, plane } = await analyses.run("band", question, { signal });
  return {
    kind: "band",
    distanceM: width,
    parts: thinRings(publicParts(geometry, plane), DRAWN_M),
  };
};

/** Exact outlines with their verdicts, for a story that carries a consent; points have no outline. */
export const plotsLayer = (
  { register, records }: SlideRecords,
  { measures }: OverlapResult,
): PublicPlots => {
  const parts = publicPartsByFeature(register.geometry, register.crs);
  return {
    kind: "plots",
    plots: records.flatMap((i) =>
      parts[i]!.length > 0 ? [{ parts: parts[i]!, verdict: measures.verdict[i]! }] : [],
    ),
  };
};

const placesOf = (layer: PublicLayer): Iterable<LonLat> => {
  if (layer.kind === "area" || layer.kind === "band") return layer.parts.flat(2);
  if (layer.kind === "cells") return layer.cells.flatMap(({ ring }) => ring);
  if (layer.kind === "discs") return layer.discs.map(({ at }) => at);
  return [];
};

/** A map that looks at `seen`, layers among `layers`; null where there is nothing to look at. */
export const slideMap = (
  layers: readonly PublicLayer[],
  seen: readonly PublicLayer[] = layers,
): PublicMap | null => {
  const bounds = mapBounds(seen.flatMap((layer) => [...placesOf(layer)]));
  return bounds && { bounds, camera: null, layers };
};
