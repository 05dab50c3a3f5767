import { useEffect, useState } from "react";
import { claimsSanctuary } from "../../../answers/overlap/claims-sanctuary.ts";
import type { LimitAuthority } from "../../../answers/overlap/limit-authority.ts";
import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { AnalysisClient } from "../../../worker/analysis-client.ts";

/** Id of the embedded limit in force. */
const OFFICIAL = "sn08";

/** For each loaded layer that claims to be the sanctuary, how it compares with the decree's limit. */
export const useAuthorities = (
  analyses: AnalysisClient<OverlapAnalyses>,
  areas: readonly Dataset<"areas">[],
): ReadonlyMap<string, LimitAuthority> => {
  const [found, setFound] = useState<ReadonlyMap<string, LimitAuthority>>(new Map());
  useEffect(() => {
    const official = areas.find((area) => area.id === OFFICIAL);
    if (official === undefined) return;
    const stop = new AbortController();
    for (const area of areas) {
      if (area === official || !claimsSanctuary(area.name, area.properties)) continue;
      const { geometry, crs } = area;
      analyses
        .run(
          "authority",
          { geometry, crs, official: official.geometry, officialCrs: official.crs },
          { signal: stop.signal },
        )
        .then(
          (authority) => setFound((map) => new Map(map).set(area.id, authority)),
          () => undefined,
        );
    }
    return () => stop.abort("superseded");
  }, [analyses, areas]);
  return found;
};
