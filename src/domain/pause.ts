import type { AnalysisContext } from "./analysis.ts";

/** Reports how far the work is, lets the thread breathe, and stops where nobody waits any more. */
export type Pause = (done: number) => Promise<void>;

/** Longest that the thread is kept without a breath, where the steps between are short, ms. */
const HOLD = 12;

export function pauseOf({ signal, progress }: AnalysisContext, total: number): Pause {
  let last = performance.now();
  return async (done) => {
    progress(done, total);
    if (performance.now() - last > HOLD) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      last = performance.now();
    }
    signal.throwIfAborted();
  };
}
