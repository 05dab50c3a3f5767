import { useEffect, useState, useSyncExternalStore } from "react";
import { glanceAtWalk, type WalkGlance } from "../../../../store/walk-glance.ts";
import { walkRecorder } from "../model/walk-recorder.ts";

/** A walk that is not closed: one that goes on, or one that waits for somebody to go on. */
export interface WaitingWalk extends WalkGlance {
  readonly goesOn: boolean;
}

/** The open project's, without reading all of it; null where there is none. */
export const useWaitingWalk = (): WaitingWalk | null => {
  const { phase, entries } = useSyncExternalStore(walkRecorder.subscribe, walkRecorder.state);
  const [glance, see] = useState<WalkGlance | null>(null);
  useEffect(() => {
    if (phase !== "opening") return;
    let here = true;
    void glanceAtWalk().then((found) => here && see(found));
    return () => {
      here = false;
    };
  }, [phase]);
  if (phase === "opening") return glance && { ...glance, goesOn: false };
  const last = entries.at(-1);
  if (phase === "none" || last === undefined) return null;
  const positions = entries.reduce((n, { kind }) => n + (kind === "fix" ? 1 : 0), 0);
  return { positions, lastAt: last.at, goesOn: phase === "walking" };
};
