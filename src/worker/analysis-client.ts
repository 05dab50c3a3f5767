import type { Issue } from "../domain/issue/issue.ts";
import type { Job } from "./job.ts";
import { createPool, type Pool, poolSize } from "./pool.ts";
import type { WorkerHandle } from "./protocol.ts";
import type { AnalysisRegistry, Answer, Question } from "./registry.ts";
import { runInline } from "./run-inline.ts";

export interface RunOptions {
  /** Aborting rejects the run with the signal's reason and ends the worker that is busy with it. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface AnalysisClient<G extends AnalysisRegistry> {
  /** Runs that can go on at once: a guide for splitting a question. */
  readonly size: number;
  /** True once workers were given up, or were never there: answers then hold the page while they are made. */
  readonly inline: boolean;
  /** Asks one question. Rejects when aborted or when the analysis throws (a bug). */
  run<N extends keyof G & string>(
    name: N,
    question: Question<G, N>,
    options?: RunOptions,
  ): Promise<Answer<G, N>>;
  /** Ends all workers; runs under way are rejected with an AbortError. */
  dispose(): void;
}

/**
 * The page's side of the thread boundary.
 *
 * @param load fetches what can be asked, where the page itself must answer: there are no workers, or none survives.
 * @param spawnWorker makes a worker that calls `serveAnalyses(registry)`; null where there are none (terminal, tests).
 * @param onIssue hears "worker-died" once, when a worker died twice over one question and the page takes over its work.
 */
export function createAnalysisClient<const G extends AnalysisRegistry>(
  load: () => G | Promise<G>,
  spawnWorker: (() => WorkerHandle) | null,
  onIssue: (issue: Issue) => void,
  size: number = poolSize(globalThis.navigator?.hardwareConcurrency ?? 2),
): AnalysisClient<G> {
  let lastId = 0;
  const open = new Set<Job>();

  const giveUp = (jobs: readonly Job[]): void => {
    pool = null;
    onIssue({ code: "worker-died", severity: "warning", source: { file: "" }, params: {} });
    for (const job of jobs) void runInline(load, job);
  };
  let pool: Pool | null = spawnWorker && createPool(spawnWorker, size, giveUp);

  return {
    size: spawnWorker ? size : 1,
    get inline() {
      return pool === null;
    },
    run<N extends keyof G & string>(
      name: N,
      question: Question<G, N>,
      options: RunOptions = {},
    ): Promise<Answer<G, N>> {
      return new Promise((resolve, reject) => {
        const { signal, onProgress } = options;
        const stop = new AbortController();
        if (signal?.aborted) return reject(signal.reason);
        const onAbort = (): void => job.reject(signal?.reason);
        const finish = (): void => {
          open.delete(job);
          signal?.removeEventListener("abort", onAbort);
        };
        const job: Job = {
          id: ++lastId,
          name,
          question,
          arriving: null,
          deaths: 0,
          context: {
            signal: stop.signal,
            progress: (done, total) => open.has(job) && onProgress?.(done, total),
          },
          resolve(answer) {
            finish();
            resolve(answer as Answer<G, N>);
          },
          reject(reason) {
            if (!open.has(job)) return;
            finish();
            stop.abort(reason);
            reject(reason);
            pool?.cancel(job);
          },
        };
        open.add(job);
        signal?.addEventListener("abort", onAbort);
        if (pool) pool.submit(job);
        else void runInline(load, job);
      });
    },
    dispose() {
      pool?.close();
      const reason = new DOMException("The analysis client was disposed", "AbortError");
      for (const job of open) job.reject(reason);
    },
  };
}
