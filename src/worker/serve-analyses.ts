import type { Analysis } from "../domain/analysis.ts";
import type { ReplyMessage, RunMessage, WorkerScope } from "./protocol.ts";
import type { AnalysisRegistry } from "./registry.ts";
import { transferListOf } from "./transferring.ts";

/** Progress replies closer together than this are dropped. */
const PROGRESS_INTERVAL_MS = 50;

/**
 * Answers run messages in a worker; `app/worker-entry` calls it once with every analysis it lists.
 * Cancelling is the page's business: it ends the worker.
 */
export function serveAnalyses(
  registry: AnalysisRegistry,
  scope: WorkerScope = self as unknown as WorkerScope,
): void {
  const never = new AbortController().signal;
  scope.onmessage = async (event) => {
    const { id, name, question } = event.data as RunMessage;
    const reply = (message: ReplyMessage) =>
      scope.postMessage(message, message.kind === "answer" ? transferListOf(message.answer) : []);
    try {
      const analysis = registry[name] as Analysis<unknown, unknown> | undefined;
      if (!analysis) throw new Error(`No analysis is called "${name}"`);
      let last = 0;
      const progress = (done: number, total: number) => {
        const now = performance.now();
        if (done < total && now - last < PROGRESS_INTERVAL_MS) return;
        last = now;
        reply({ id, kind: "progress", done, total });
      };
      reply({ id, kind: "answer", answer: await analysis(question, { signal: never, progress }) });
    } catch (error) {
      reply({
        id,
        kind: "failed",
        message: error instanceof Error ? error.message : String(error),
      });
    }
  };
}
