import { NO_RELEASES, type ReleaseState } from "./release-state.ts";
import type { WorkerScope } from "./worker-scope.ts";

const STATE_CACHE = "lindero-releases";
const STATE_KEY = "state.json";

/**
 * The state as the device keeps it, read and written one change at a time. A worker is ended whenever it idles, so nothing
 * is held here between two events.
 */
export const keptState = (scope: Pick<WorkerScope, "caches" | "registration">) => {
  const key = new URL(STATE_KEY, scope.registration.scope).href;
  let last: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<ReleaseState> => {
    const cache = await scope.caches.open(STATE_CACHE);
    const kept = await cache.match(key);
    return kept ? { ...NO_RELEASES, ...((await kept.json()) as ReleaseState) } : NO_RELEASES;
  };
  const change = (how: (state: ReleaseState) => ReleaseState): Promise<ReleaseState> => {
    const next = last.then(async () => {
      const before = await read();
      const after = how(before);
      if (after !== before) {
        const cache = await scope.caches.open(STATE_CACHE);
        await cache.put(key, Response.json(after));
      }
      return after;
    });
    last = next.catch(() => undefined);
    return next;
  };
  return { read, change };
};

export type KeptState = ReturnType<typeof keptState>;
