import type { AnalysisContext } from "../../../../domain/analysis.ts";

/** Reports how far the work is, lets the thread breathe, and stops where nobody waits any more. */
export type Pause = (done: number) => Promise<void>;

export const pauseOf =
  ({ signal, progress }: AnalysisContext, total: number): Pause =>
  async (done) => {
    progress(done, total);
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
  };
