import { useEffect, useState, useSyncExternalStore } from "react";
import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import type { Metres } from "../../../geo/units.ts";
import type { BandSource } from "../../../layers/band/band-source.ts";
import { mapBegun } from "../../../map/map-begun.ts";
import type { AnalysisClient } from "../../../worker/analysis-client.ts";

/** The band drawn along an area's limit, made in a thread; null while it is made, where none is wanted, and before there is a map. */
export const useDrawnBand = (
  analyses: AnalysisClient<OverlapAnalyses>,
  area: Dataset<"areas"> | null,
  width: Metres | null,
): BandSource | null => {
  const begun = useSyncExternalStore(mapBegun.subscribe, mapBegun.get);
  const [band, setBand] = useState<BandSource | null>(null);
  useEffect(() => {
    setBand(null);
    if (!begun || area === null || width === null) return;
    const stop = new AbortController();
    analyses
      .run("band", { area: area.geometry, areaCrs: area.crs, width }, { signal: stop.signal })
      .then(
        ({ geometry, plane }) =>
          setBand({ geometry: projectGeometry(geometry, plane, WGS84), width }),
        () => undefined,
      );
    return () => stop.abort("superseded");
  }, [analyses, area, width, begun]);
  return band;
};
