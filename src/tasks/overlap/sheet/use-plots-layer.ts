import { useMemo, useRef } from "react";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { type PlotsData, plotsData } from "../../../layers/plots/plots-data.ts";
import type { PlotsSource } from "../../../layers/plots/plots-source.ts";
import { whenAsked } from "../../../layers/when-asked.ts";

const EMPTY: PlotsSource = {
  geometry: {
    coords: new Float64Array(0),
    ringStart: new Uint32Array(1),
    partStart: new Uint32Array(1),
    featureStart: new Uint32Array(1),
    type: new Uint8Array(0),
  },
  crs: WGS84,
  ids: [],
  verdicts: null,
};

export interface DrawnPlots {
  readonly source: PlotsSource;
  /** Made when the map asks for it: a page whose map has not come yet does without. */
  readonly data: PlotsData;
  made(): boolean;
}

const whenDrawn = (source: PlotsSource, before: DrawnPlots | undefined): DrawnPlots => {
  let [made, last] = [false, before];
  const data = whenAsked(["outlines", "points", "crowd"], (): PlotsData => {
    const now = plotsData(source, last);
    [made, last] = [true, undefined];
    return now;
  });
  return { source, data, made: () => made };
};

/** The register as the map draws it; a new verdict changes only the plots it is about. */
export const useDrawnPlots = (
  register: Dataset<"plots"> | null,
  result: OverlapResult | null,
): DrawnPlots => {
  const last = useRef<DrawnPlots | undefined>(undefined);
  return useMemo(() => {
    const source: PlotsSource = register
      ? {
          geometry: register.geometry,
          crs: register.crs,
          ids: register.ids,
          verdicts: result?.measures.verdict ?? null,
        }
      : EMPTY;
    const before = last.current?.made() ? last.current : undefined;
    const drawn = whenDrawn(source, before);
    last.current = drawn;
    return drawn;
  }, [register, result]);
};
