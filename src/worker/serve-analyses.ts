import type { Analysis } from "../domain/analysis.ts";
import { handOver, ListsArriving, putTogether, takeApart } from "./in-parts.ts";
import type { PartMessage, ReplyMessage, RunMessage, WorkerScope } from "./protocol.ts";
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
  const arriving = new Map<number, ListsArriving>();
  scope.onmessage = async (event) => {
    const message = event.data as RunMessage | PartMessage;
    const { id } = message;
    if ("kind" in message) {
      const lists = arriving.get(id) ?? new ListsArriving();
      arriving.set(id, lists);
      lists.take(message);
      return;
    }
    const { name, places } = message;
    const question = putTogether(message.question, arriving.get(id)?.lists ?? [], places);
    arriving.delete(id);
    const reply = (message: ReplyMessage, moved: Transferable[] = []) =>
      scope.postMessage(message, moved);
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
      const answer = await analysis(question, { signal: never, progress });
      const { rest, lists, places: ofAnswer } = takeApart(answer);
      for (const _ of handOver(lists, (part) => reply({ id, kind: "part", ...part }))) {
        // The page has a thread of its own: nothing here waits for it.
      }
      const own = { answer: rest, ...(ofAnswer.length > 0 && { places: ofAnswer }) };
      reply({ id, kind: "answer", ...own }, transferListOf(answer));
    } catch (error) {
      reply({
        id,
        kind: "failed",
        message: error instanceof Error ? error.message : String(error),
      });
    }
  };
}
