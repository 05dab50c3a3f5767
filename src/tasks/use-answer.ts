import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AnalysisClient } from "../worker/analysis-client.ts";
import type { AnalysisRegistry, Answer, Question } from "../worker/registry.ts";

/** An answer as it stands: the older value stays while a newer is made. */
export interface Answered<R> {
  readonly value: R | null;
  /** False while `value` answers an earlier question, or there is none. */
  readonly current: boolean;
  /** null while nothing is being made; `total` 0 while it is not known how long it takes. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** It was cancelled, or could not be finished. */
  readonly cancelled: boolean;
  cancel(): void;
  /** Asks again what was not finished. */
  again(): void;
}

interface Known<R> {
  readonly value: R | null;
  readonly question: unknown;
  readonly subject: unknown;
  /** The question that progress and cancel are of. */
  readonly asked: unknown;
  readonly progress: Answered<R>["progress"];
  readonly cancelled: boolean;
}

const nothing = {
  value: null,
  question: null,
  subject: null,
  asked: null,
  progress: null,
  cancelled: false,
};

/**
 * Keeps one question answered by the worker. The question is compared by identity: keep it as long as nothing changed.
 * null asks nothing and forgets the answer. A new question stops the run of the one before. An older answer stands only
 * while the `subject`, such as the open sheet, is the same one.
 */
export const useAnswer = <G extends AnalysisRegistry, N extends keyof G & string>(
  analyses: AnalysisClient<G>,
  name: N,
  question: Question<G, N> | null,
  subject: unknown = null,
): Answered<Answer<G, N>> => {
  const [known, setKnown] = useState<Known<Answer<G, N>>>(nothing);
  const [round, setRound] = useState(0);
  const stop = useRef<AbortController | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again after a cancel.
  useEffect(() => {
    if (question === null) {
      setKnown(nothing);
      return;
    }
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    setKnown((old) => ({
      ...old,
      asked: question,
      progress: { done: 0, total: 0 },
      cancelled: false,
    }));
    const onProgress = (done: number, total: number): void =>
      setKnown((old) => (signal.aborted ? old : { ...old, progress: { done, total } }));
    analyses.run(name, question, { signal, onProgress }).then(
      (value) =>
        setKnown({
          value,
          question,
          subject,
          asked: question,
          progress: null,
          cancelled: false,
        }),
      () => {
        if (signal.reason === "superseded") return;
        setKnown((old) => ({ ...old, progress: null, cancelled: true }));
      },
    );
    return () => controller.abort("superseded");
  }, [analyses, name, question, subject, round]);

  const cancel = useCallback(() => stop.current?.abort("cancelled"), []);
  const again = useCallback(() => setRound((n) => n + 1), []);
  return useMemo(
    () => ({
      value: question === null || known.subject !== subject ? null : known.value,
      current: question !== null && known.question === question,
      progress: known.progress,
      cancelled: known.cancelled && known.asked === question,
      cancel,
      again,
    }),
    [known, question, subject, cancel, again],
  );
};
