import { useEffect, useMemo, useState } from "react";
import type { PlotRecord, plotRecord } from "../../../answers/overlap/record.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Metres } from "../../../geo/units.ts";

/** Everything known of the selected plot. The geodesics a record needs are fetched with the first selection. */
export const usePlotRecord = (
  register: Dataset<"plots"> | null,
  result: OverlapResult | null,
  selected: number | null,
  bandEdges: readonly Metres[],
): PlotRecord | null => {
  const [make, setMake] = useState<typeof plotRecord | null>(null);
  const wanted = selected !== null;
  useEffect(() => {
    if (!wanted || make !== null) return;
    let mounted = true;
    import("../../../answers/overlap/record.ts").then(
      (module) => mounted && setMake(() => module.plotRecord),
      () => {},
    );
    return () => {
      mounted = false;
    };
  }, [wanted, make]);
  return useMemo(
    () =>
      make && register && result && selected !== null
        ? make(
            result,
            selected,
            register.ids[selected]!,
            register.rows[selected]!,
            register.geometry,
            bandEdges,
            register.properties[selected],
          )
        : null,
    [make, register, result, selected, bandEdges],
  );
};
