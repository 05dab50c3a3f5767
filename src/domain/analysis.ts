/** What a running analysis is given beside its question. */
export interface AnalysisContext {
  /** Aborted when nobody waits for the answer any more; long loops look at it now and then. */
  readonly signal: AbortSignal;
  /** Says how far the work is: `done` of `total` steps, in any unit. Cheap to call often. */
  readonly progress: (done: number, total: number) => void;
}

/** A pure question to answer. Question and answer must survive `structuredClone`. */
export type Analysis<Q, R> = (question: Q, context: AnalysisContext) => R | Promise<R>;
