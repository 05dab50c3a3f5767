import { type Receiver, type ReceiverMode, receiver } from "./receiver.ts";

/** What a person wishes to see of their own position, the same for every screen. */
export interface LocatingWish {
  readonly on: boolean;
  /** The map keeps the position in its middle. */
  readonly follow: boolean;
  readonly mode: ReceiverMode;
}

/** The wish and the ways to change it; it holds the receiver while it is on. */
export interface Locating {
  state(): LocatingWish;
  /** Called at each change. Gives back the way to stop listening. */
  subscribe(listener: () => void): () => void;
  set(patch: Partial<LocatingWish>): void;
}

export function createLocating(from: Pick<Receiver, "use">): Locating {
  let wish: LocatingWish = { on: false, follow: false, mode: "precise" };
  let stop: (() => void) | null = null;
  const listeners = new Set<() => void>();
  return {
    state: () => wish,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (patch) => {
      const next = { ...wish, ...patch };
      if (!next.on) next.follow = false;
      const same = next.on === wish.on && next.mode === wish.mode;
      if (same && next.follow === wish.follow) return;
      wish = next;
      if (!same) {
        // The new wish first: between two there would be none, and the last place would be forgotten.
        const before = stop;
        stop = next.on ? from.use(next.mode) : null;
        before?.();
      }
      for (const listener of listeners) listener();
    },
  };
}

/** The page's own. */
export const locating: Locating = createLocating(receiver);
