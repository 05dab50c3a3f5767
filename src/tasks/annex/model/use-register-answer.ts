import { useEffect, useMemo, useRef, useState } from "react";
import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Metres } from "../../../geo/units.ts";
import type { AnalysisClient } from "../../../worker/analysis-client.ts";
import { askOverlap } from "../../ask-overlap.ts";

interface Known {
  /** What was asked, so that an answer is never shown for another question. */
  readonly about: string;
  readonly result: OverlapResult | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly cancelled: boolean;
}

/** The register against the area, as far as it is known. */
export interface RegisterAnswer {
  /** The first look, or the complete one; never of another register, area or tolerance. */
  readonly result: OverlapResult | null;
  readonly progress: Known["progress"];
  readonly cancelled: boolean;
  cancel(): void;
  again(): void;
}

const NOTHING: Known = { about: "", result: null, progress: null, cancelled: false };

/** Asks about the whole register: the list needs every verdict, an annex the complete answer. */
export const useRegisterAnswer = (
  analyses: AnalysisClient<OverlapAnalyses>,
  register: Dataset<"plots"> | null,
  area: Dataset<"areas"> | null,
  tolerance: Metres,
): RegisterAnswer => {
  const [known, setKnown] = useState<Known>(NOTHING);
  const [round, setRound] = useState(0);
  const stop = useRef<AbortController | null>(null);
  const about = register && area ? `${register.id} ${area.id} ${tolerance}` : "";

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again after a cancel.
  useEffect(() => {
    if (register === null || area === null) return;
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    const total = register.ids.length;
    const update = (patch: Partial<Known>): void =>
      setKnown((old) => ({ ...(old.about === about ? old : NOTHING), about, ...patch }));
    update({ progress: { done: 0, total }, cancelled: false });
    const query = {
      plots: register.geometry,
      plotsCrs: register.crs,
      area: area.geometry,
      areaCrs: area.crs,
      tolerance,
    };
    askOverlap(analyses, query, area.id, {
      signal,
      onProgress: (done) => signal.aborted || update({ progress: { done, total } }),
      onFirst: (result) => signal.aborted || update({ result }),
    }).then(
      (result) => signal.aborted || update({ result, progress: null }),
      () => signal.reason === "superseded" || update({ progress: null, cancelled: true }),
    );
    return () => controller.abort("superseded");
  }, [analyses, register, area, tolerance, about, round]);

  return useMemo(() => {
    const now = known.about === about ? known : NOTHING;
    return {
      result: now.result,
      progress: now.progress,
      cancelled: now.cancelled,
      cancel: () => stop.current?.abort("cancelled"),
      again: () => setRound((n) => n + 1),
    };
  }, [known, about]);
};
