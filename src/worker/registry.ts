import type { Analysis } from "../domain/analysis.ts";

/** The analyses a thread can run, by name. `app` lists them; this room knows none. */
export type AnalysisRegistry = Readonly<Record<string, Analysis<never, unknown>>>;

/** Maps each name of a registry to `[question, answer]`: the one type both sides of the boundary speak. */
export type Calls<G extends AnalysisRegistry> = {
  readonly [N in keyof G & string]: readonly [
    question: Parameters<G[N]>[0],
    answer: Awaited<ReturnType<G[N]>>,
  ];
};

export type Question<G extends AnalysisRegistry, N extends keyof G & string> = Calls<G>[N][0];
export type Answer<G extends AnalysisRegistry, N extends keyof G & string> = Calls<G>[N][1];
