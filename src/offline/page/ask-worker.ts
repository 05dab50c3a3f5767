import type { OfflineStatus, Question } from "../messages.ts";

/** Checking every file of a release, or fetching what is missing, may take a while on a slow line. */
const PATIENCE_MS = 600_000;

/** Asks the service worker; rejects with its reason, or when it says nothing for ten minutes. */
export const askWorker = (worker: ServiceWorker, question: Question): Promise<OfflineStatus> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const giveUp = setTimeout(() => reject(new Error("no-reply")), PATIENCE_MS);
    port1.onmessage = ({ data }: MessageEvent<{ status?: OfflineStatus; error?: string }>) => {
      clearTimeout(giveUp);
      port1.close();
      if (data.status) resolve(data.status);
      else reject(new Error(data.error ?? "no-reply"));
    };
    worker.postMessage(question, [port2]);
  });
