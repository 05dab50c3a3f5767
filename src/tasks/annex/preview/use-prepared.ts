import { useEffect, useRef, useState } from "react";
import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import { type AnnexQuestion, type PreparedAnnex, prepareAnnex } from "../document/prepare-annex.ts";

export interface Prepared {
  /** In the order of the document; what was prepared before stands until its successor is there. */
  readonly annexes: readonly PreparedAnnex[] | null;
  /** It is of what is written now. */
  readonly current: boolean;
  readonly failed: boolean;
  again(): void;
}

/** A pause in the typing, milliseconds, after which the sheets follow. */
const PAUSE_MS = 250;

interface Made {
  readonly question: AnnexQuestion;
  readonly byPlace: Map<number, PreparedAnnex>;
}

/** Prepares the annexes of a document; one whose entry did not change is not made again. */
export const usePrepared = (
  question: AnnexQuestion | null,
  places: readonly number[],
  entries: ReadonlyMap<number, AnnexEntry>,
): Prepared => {
  const [annexes, setAnnexes] = useState<readonly PreparedAnnex[] | null>(null);
  const [done, setDone] = useState<readonly unknown[]>([]);
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const made = useRef<Made | null>(null);
  const seen = useRef<AnnexQuestion | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` tries again what failed.
  useEffect(() => {
    if (question === null) {
      setAnnexes(null);
      return;
    }
    const stop = new AbortController();
    if (made.current?.question !== question) made.current = { question, byPlace: new Map() };
    const { byPlace } = made.current;
    const known = (place: number): PreparedAnnex | null => {
      const one = byPlace.get(place);
      return one && one.entry === (entries.get(place) ?? null) ? one : null;
    };
    const prepare = async (): Promise<void> => {
      const missing = places.filter((place) => known(place) === null);
      for (const annex of await prepareAnnex(question, missing, entries, stop.signal))
        byPlace.set(annex.figures.index, annex);
      stop.signal.throwIfAborted();
      setAnnexes(places.flatMap((place) => byPlace.get(place) ?? []));
      setDone([question, places, entries]);
      setFailed(false);
    };
    const first = seen.current !== question;
    seen.current = question;
    const timer = setTimeout(
      () => void prepare().catch(() => stop.signal.aborted || setFailed(true)),
      first ? 0 : PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
      stop.abort("superseded");
    };
  }, [question, places, entries, round]);

  return {
    annexes,
    current: question !== null && done[0] === question && done[1] === places && done[2] === entries,
    failed,
    again: () => setRound((n) => n + 1),
  };
};
