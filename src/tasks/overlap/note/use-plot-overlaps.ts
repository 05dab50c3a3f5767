import { useEffect, useState } from "react";
import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import { type PlotRecord, plotRecord } from "../../../answers/overlap/record.ts";
import { slicePlots } from "../../../answers/overlap/slice-plots.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Metres } from "../../../geo/units.ts";
import type { AnalysisClient } from "../../../worker/analysis-client.ts";
import { askOverlap } from "../../ask-overlap.ts";

/** One plot against one area; `record` null where it could not be measured. */
export interface PlotOverlap {
  readonly area: Dataset<"areas">;
  readonly record: PlotRecord | null;
}

export type PlotOverlaps = readonly PlotOverlap[] | "working" | "failed";

/** Measures one plot of a register against some areas. Keep `areas` the same array as long as nothing changed. */
export const usePlotOverlaps = (
  analyses: AnalysisClient<OverlapAnalyses>,
  register: Dataset<"plots">,
  index: number,
  areas: readonly Dataset<"areas">[],
  tolerance: Metres,
): PlotOverlaps => {
  const [known, setKnown] = useState<PlotOverlaps>("working");
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setKnown("working");
    const plots = slicePlots(register.geometry, index, index + 1);
    const one = async (area: Dataset<"areas">): Promise<PlotOverlap> => {
      const query = {
        plots,
        plotsCrs: register.crs,
        area: area.geometry,
        areaCrs: area.crs,
        tolerance,
      };
      const result = await askOverlap(analyses, query, area.id, { signal });
      const [code, row] = [register.ids[index] as string, register.rows[index] as number];
      const cells = register.properties[index];
      return { area, record: plotRecord(result, 0, code, row, plots, [], cells) };
    };
    Promise.all(areas.map(one)).then(
      (all) => !signal.aborted && setKnown(all),
      () => !signal.aborted && setKnown("failed"),
    );
    return () => controller.abort("superseded");
  }, [analyses, register, index, areas, tolerance]);
  return known;
};
