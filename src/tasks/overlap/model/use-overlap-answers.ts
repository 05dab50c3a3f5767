import { startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Metres } from "../../../geo/units.ts";
import type { AnalysisClient } from "../../../worker/analysis-client.ts";
import { askOverlap } from "../../ask-overlap.ts";

/** The answer about one area as it stands: an older result stays while a newer one is made. */
export interface OverlapAnswer {
  readonly area: Dataset<"areas">;
  readonly result: OverlapResult | null;
  /** False while `result` is of another tolerance than the one asked for. */
  readonly current: boolean;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly cancelled: boolean;
}

export interface OverlapAnswers {
  readonly answers: readonly OverlapAnswer[];
  readonly working: boolean;
  cancel(): void;
  /** Asks again what was cancelled. */
  again(): void;
}

interface Known extends Omit<OverlapAnswer, "area"> {
  /** The shapes it is of: a register that was mended keeps its id. */
  readonly of: Dataset["geometry"] | null;
}
const NOTHING: Known = { result: null, current: false, progress: null, cancelled: false, of: null };

const keyOf = (register: Dataset<"plots">, area: Dataset<"areas">): string =>
  `${register.id} ${area.id}`;

/** Keeps every chosen area answered for the active register; a change stops what it makes useless. */
export const useOverlapAnswers = (
  analyses: AnalysisClient<OverlapAnalyses>,
  register: Dataset<"plots"> | null,
  areas: readonly Dataset<"areas">[],
  tolerance: Metres,
): OverlapAnswers => {
  const [known, setKnown] = useState<ReadonlyMap<string, Known>>(new Map());
  const [round, setRound] = useState(0);
  const knownRef = useRef(known);
  knownRef.current = known;
  const stop = useRef<AbortController | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again after a cancel.
  useEffect(() => {
    if (register === null) return;
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    const { geometry: of } = register;
    const update = (key: string, patch: Partial<Known>): void =>
      setKnown((map) => {
        const before = map.get(key);
        const known = before?.of === of ? before : NOTHING;
        return new Map(map).set(key, { ...known, ...patch, of });
      });
    // In slices: a finger on the page goes before an answer that comes.
    const come = (key: string, patch: Partial<Known>): void =>
      startTransition(() => update(key, patch));

    for (const area of areas) {
      const key = keyOf(register, area);
      const known = knownRef.current.get(key);
      const before = known?.of === of ? known.result : null;
      if (before?.complete && before.tolerance === tolerance) {
        update(key, { current: true, progress: null, cancelled: false });
        continue;
      }
      const total = register.ids.length;
      update(key, { current: false, progress: { done: 0, total }, cancelled: false });
      const query = {
        plots: register.geometry,
        plotsCrs: register.crs,
        area: area.geometry,
        areaCrs: area.crs,
        tolerance,
      };
      askOverlap(analyses, query, area.id, {
        signal,
        onProgress: (done) => come(key, { progress: { done, total } }),
        onFirst: (result) => come(key, { result, current: true }),
      }).then(
        (result) => come(key, { result, current: true, progress: null }),
        () => come(key, { progress: null, cancelled: signal.reason === "cancelled" }),
      );
    }
    return () => controller.abort("superseded");
  }, [analyses, register, areas, tolerance, round]);

  return useMemo(() => {
    const answers = register
      ? areas.map((area) => {
          const own = known.get(keyOf(register, area));
          // Asked as soon as this is drawn.
          const soon = { ...NOTHING, progress: { done: 0, total: register.ids.length } };
          return { area, ...(own?.of === register.geometry ? own : soon) };
        })
      : [];
    return {
      answers,
      working: answers.some((answer) => answer.progress !== null),
      cancel: () => stop.current?.abort("cancelled"),
      again: () => setRound((n) => n + 1),
    };
  }, [register, areas, known]);
};
