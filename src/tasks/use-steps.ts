import { useEffect, useMemo, useRef, useState } from "react";

/** What a work of the page in steps has come to. */
export interface Stepped<R> {
  /** Of the last work that ended, the one before while a newer is done; null until one ended. */
  readonly value: R | null;
  /** Whether `value` is of the work that is asked for. */
  readonly current: boolean;
  /** How much of it is done, 0 to 1, where its steps say so. */
  readonly share: number;
}

/** Longest that steps keep the page in one go, ms; a single step may take longer. */
const HOLD_MS = 8;

/** Steps that were begun. */
class Run<R> {
  readonly steps: Generator<number | undefined, R>;
  ended: { readonly value: R } | null = null;
  share = 0;

  constructor(steps: Generator<number | undefined, R>) {
    this.steps = steps;
  }

  /** Goes on until the time is over or the work done. */
  go(): void {
    const until = performance.now() + HOLD_MS;
    while (this.ended === null) {
      const step = this.steps.next();
      if (step.done) this.ended = { value: step.value };
      else this.share = step.value ?? this.share;
      if (performance.now() > until) return;
    }
  }
}

/**
 * Work on the page's own thread in steps, a few milliseconds a task, so that the page answers between them. What is short is
 * done at once, in the drawing that asks for it. `make` is compared by identity: keep it as long as nothing changed. null
 * asks for nothing, and forgets.
 */
export function useSteps<R>(make: (() => Generator<number | undefined, R>) | null): Stepped<R> {
  const last = useRef<{ readonly value: R } | null>(null);
  const [, setTurns] = useState(0);
  const run = useMemo(() => {
    if (make === null) return null;
    const begun = new Run(make());
    begun.go();
    return begun;
  }, [make]);
  useEffect(() => {
    if (run === null || run.ended) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let told = performance.now();
    const go = (): void => {
      run.go();
      // How far it is is drawn now and then: each drawing is work too.
      const now = performance.now();
      if (run.ended || now - told > TELL_MS) {
        told = now;
        setTurns((turns) => turns + 1);
      }
      if (!run.ended) timer = setTimeout(go, 0);
    };
    timer = setTimeout(go, 0);
    return () => clearTimeout(timer);
  }, [run]);
  if (run === null) last.current = null;
  else if (run.ended) last.current = run.ended;
  return {
    value: last.current?.value ?? null,
    current: run?.ended != null,
    share: run?.share ?? 0,
  };
}

/** Between two looks at how far a long work is, ms. */
const TELL_MS = 400;
