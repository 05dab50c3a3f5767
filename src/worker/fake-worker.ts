import type { WorkerHandle, WorkerScope } from "./protocol.ts";
import type { AnalysisRegistry } from "./registry.ts";
import { serveAnalyses } from "./serve-analyses.ts";

/** A worker for tests: a message channel whose far end serves `registry` on this thread. */
export interface FakeWorker extends WorkerHandle {
  readonly terminated: boolean;
  /** Dies as a worker does whose script throws or whose memory runs out. */
  die(): void;
}

export function fakeWorker(registry: AnalysisRegistry): FakeWorker {
  const { port1: near, port2: far } = new MessageChannel();
  let terminated = false;
  serveAnalyses(registry, far as unknown as WorkerScope);
  const worker: FakeWorker = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    get terminated() {
      return terminated;
    },
    postMessage: (message) => near.postMessage(message),
    terminate() {
      terminated = true;
      near.close();
      far.close();
    },
    die: () => worker.onerror?.({} as ErrorEvent),
  };
  near.onmessage = (event) => terminated || worker.onmessage?.(event as MessageEvent);
  return worker;
}
