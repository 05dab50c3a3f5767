import type { AnalysisContext } from "../domain/analysis.ts";
import type { ListsArriving } from "./in-parts.ts";

/** One question waiting for its answer, in a worker or inline. */
export interface Job {
  readonly id: number;
  readonly name: string;
  readonly question: unknown;
  readonly context: AnalysisContext;
  /** What has arrived of the long lists of its answer. */
  arriving: ListsArriving | null;
  /** Workers that died while running it. */
  deaths: number;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
}
