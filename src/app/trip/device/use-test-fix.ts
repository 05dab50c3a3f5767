import { useEffect, useState, useSyncExternalStore } from "react";
import { type ReceiverState, receiver } from "../../../position/receiver.ts";
import type { TestFix } from "../model/trip-facts.ts";

/** A position this good is not waited to get better, metres. */
const GOOD_M = 10;
/** So long it is waited, ms. */
const WAIT_MS = 45_000;

export interface TestingFix {
  readonly fix: TestFix;
  start(): void;
  stop(): void;
}

/** Takes one position on purpose: the best of some seconds. The receiver is off before and after, unless others want it. */
export const useTestFix = (): TestingFix => {
  const state: ReceiverState = useSyncExternalStore(receiver.subscribe, receiver.state);
  const [fix, setFix] = useState<TestFix>({ kind: "none" });
  const [began, setBegan] = useState<number | null>(null);
  const on = began !== null;
  useEffect(() => (on ? receiver.use("precise") : undefined), [on]);
  useEffect(() => {
    if (began === null) return;
    if (state.kind === "lost") {
      setFix({ kind: "failed", why: state.why });
      setBegan(null);
    }
    if (state.kind !== "fix" || state.fix.arrived < began) return;
    const { accuracy, time } = state.fix;
    if (accuracy <= GOOD_M) {
      setFix({ kind: "found", accuracyM: accuracy, at: time });
      setBegan(null);
    } else setFix({ kind: "searching", accuracyM: accuracy });
  }, [state, began]);
  useEffect(() => {
    if (began === null) return;
    const timer = setTimeout(() => {
      const now = receiver.state();
      setFix(
        now.kind === "fix" && now.fix.arrived >= began
          ? { kind: "found", accuracyM: now.fix.accuracy, at: now.fix.time }
          : { kind: "failed", why: "timeout" },
      );
      setBegan(null);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [began]);
  return {
    fix,
    start: () => {
      setFix({ kind: "searching", accuracyM: null });
      setBegan(performance.now());
    },
    stop: () => {
      setFix({ kind: "none" });
      setBegan(null);
    },
  };
};
