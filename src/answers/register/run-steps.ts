import type { AnalysisContext } from "../../domain/analysis.ts";
import { pauseOf } from "../../domain/pause.ts";
import { finishSteps } from "../../geo/pairs/finish-steps.ts";
import type { PairProgress } from "../../geo/pairs/overlap-pairs.ts";

/** Work in steps, each yielding which share of it is done, 0 to 1. */
export type Steps<R> = Generator<number, R>;

const PER_MILLE = 1000;

/** Steps in a thread that is to stay able to listen: it can be stopped, and says how far it is. */
export const runSteps = async <R>(steps: Steps<R>, context: AnalysisContext): Promise<R> => {
  const pause = pauseOf(context, PER_MILLE);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await pause(Math.floor(PER_MILLE * step.value));
  return step.value;
};

/** The same at once: terminal and tests. */
export const allSteps = <R>(steps: Steps<R>): R => finishSteps(steps);

/** A search for pairs as the part `from` to `to` of a longer work. */
export function* partOf<R>(search: Generator<PairProgress, R>, from: number, to: number): Steps<R> {
  let step = search.next();
  for (; !step.done; step = search.next()) {
    const { done, total } = step.value;
    yield from + ((to - from) * done) / (total || 1);
  }
  return step.value;
}
