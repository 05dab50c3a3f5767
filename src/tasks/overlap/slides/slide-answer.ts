import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import type { AreaFacts, OverlapResult } from "../../../answers/overlap/result.ts";
import { slicePlots } from "../../../answers/overlap/slice-plots.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { UtmCrs } from "../../../geo/crs/crs.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";
import type { Metres } from "../../../geo/units.ts";
import type { AnalysisClient } from "../../../worker/analysis-client.ts";
import { askOverlap } from "../../ask-overlap.ts";

/** Answers of the registers that are open, by area and tolerance: the slides of a story ask the same. */
const known = new WeakMap<Dataset<"plots">, Map<string, Promise<OverlapResult>>>();
/** More than these are forgotten, the oldest first. */
const MOST_KNOWN = 4;

/** Every plot of a register against an area, as far as its verdict, hectares and distance; made once. */
export const slideAnswer = (
  analyses: AnalysisClient<OverlapAnalyses>,
  register: Dataset<"plots">,
  area: Dataset<"areas">,
  tolerance: Metres,
): Promise<OverlapResult> => {
  const own = known.get(register) ?? new Map<string, Promise<OverlapResult>>();
  known.set(register, own);
  const key = `${area.id} ${area.provenance.sha256} ${tolerance}`;
  const before = own.get(key);
  if (before) return before;
  const coming = askOverlap(
    analyses,
    {
      plots: register.geometry,
      plotsCrs: register.crs,
      area: area.geometry,
      areaCrs: area.crs,
      tolerance,
    },
    area.id,
    { firstOnly: true },
  );
  own.set(key, coming);
  coming.catch(() => own.delete(key));
  for (const old of own.keys()) {
    if (own.size <= MOST_KNOWN) break;
    own.delete(old);
  }
  return coming;
};

/** An area's own figures, measured as the overlap is, without any plot. */
export const areaFacts = async (
  analyses: AnalysisClient<OverlapAnalyses>,
  area: Dataset<"areas">,
  tolerance: Metres,
): Promise<{ readonly facts: AreaFacts; readonly plane: UtmCrs }> => {
  const none = slicePlots(new FlatGeometryBuilder().build(), 0, 0);
  const { area: facts, plane } = await analyses.run("overlap", {
    plots: none,
    plotsCrs: area.crs,
    area: area.geometry,
    areaCrs: area.crs,
    tolerance,
    areaKey: `${area.id} ${tolerance}`,
    complete: false,
  });
  return { facts, plane };
};
