import { type Receiver, receiver } from "./receiver.ts";
import { NOTHING_SETTLED, type Settled, settleFix } from "./settle-fix.ts";

/** The receiver's positions, each held against the ones before it: for whoever tells a side by them. */
export interface Settling {
  state(): Settled;
  subscribe(listener: () => void): () => void;
}

/** Hears all that the receiver says from now on; once it was off, nothing is known any more. */
export function createSettling(
  from: Pick<Receiver, "state" | "subscribe">,
  clock: () => number = Date.now,
): Settling {
  let settled: Settled = NOTHING_SETTLED;
  const listeners = new Set<() => void>();
  const hear = (): void => {
    const heard = from.state();
    const next =
      heard.kind === "fix"
        ? settleFix(settled, { fix: heard.fix, at: clock() })
        : heard.kind === "off"
          ? NOTHING_SETTLED
          : settled;
    if (next === settled) return;
    settled = next;
    for (const listener of listeners) listener();
  };
  from.subscribe(hear);
  hear();
  return {
    state: () => settled,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The page's own. */
export const settling: Settling = createSettling(receiver);
