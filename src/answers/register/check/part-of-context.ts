import type { AnalysisContext } from "../../../domain/analysis.ts";

const STEPS = 1000;

/** Progress and cancel of a part, `from` to `to` (0 to 1), of a longer work. */
export const partOfContext = (
  { signal, progress }: AnalysisContext,
  from: number,
  to: number,
): AnalysisContext => ({
  signal,
  progress: (done, total) =>
    progress(Math.round(STEPS * (from + ((to - from) * done) / (total || 1))), STEPS),
});
