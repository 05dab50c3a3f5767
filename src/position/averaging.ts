import { averageFixes, type FixAverage } from "./average-fixes.ts";
import type { Fix } from "./fix.ts";
import { type NoFix, type Receiver, receiver } from "./receiver.ts";

export type AveragingState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      /** Milliseconds of the clock that never jumps; null until the first position has come. */
      readonly begun: number | null;
      readonly seconds: number;
      /** What there is so far. */
      readonly average: FixAverage | null;
      /** Why nothing comes just now. */
      readonly why: NoFix | null;
    }
  | { readonly kind: "done"; readonly average: FixAverage; readonly seconds: number };

/** Stands still and listens for some seconds. It goes on while other screens are looked at. */
export interface Averaging {
  state(): AveragingState;
  subscribe(listener: () => void): () => void;
  start(seconds: number): void;
  /** Ends now, with what there is; idle where that is nothing. */
  finish(): void;
  discard(): void;
}

export function createAveraging(
  from: Pick<Receiver, "state" | "subscribe" | "use">,
  now: () => number = () => performance.now(),
): Averaging {
  let state: AveragingState = { kind: "idle" };
  let fixes: Fix[] = [];
  let release = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const become = (next: AveragingState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const end = (next: AveragingState): void => {
    clearTimeout(timer);
    release();
    release = () => undefined;
    become(next);
  };
  const finish = (): void => {
    if (state.kind !== "running") return;
    const { average, begun } = state;
    const last = fixes.at(-1);
    end(
      average === null || begun === null || !last
        ? { kind: "idle" }
        : { kind: "done", average, seconds: (last.arrived - begun) / 1000 },
    );
  };
  const hear = (earliest: number): void => {
    if (state.kind !== "running") return;
    const heard = from.state();
    if (heard.kind === "lost") become({ ...state, why: heard.why });
    // One from before may be of another place.
    if (heard.kind !== "fix" || heard.fix.arrived < earliest) return;
    const begun = state.begun ?? heard.fix.arrived;
    if (state.begun === null) timer = setTimeout(finish, state.seconds * 1000);
    fixes.push(heard.fix);
    become({ ...state, begun, average: averageFixes(fixes), why: null });
    // A page that was asleep hears late of its timers.
    if (heard.fix.arrived - begun >= state.seconds * 1000) finish();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: (seconds) => {
      if (state.kind === "running") return;
      fixes = [];
      const earliest = now();
      state = { kind: "running", begun: null, seconds, average: null, why: null };
      const unsubscribe = from.subscribe(() => hear(earliest));
      const stop = from.use("precise");
      release = () => {
        unsubscribe();
        stop();
      };
      become(state);
      if (from.state().kind === "lost") hear(earliest);
    },
    finish,
    discard: () => end({ kind: "idle" }),
  };
}

/** The page's own. */
export const averaging: Averaging = createAveraging(receiver);
