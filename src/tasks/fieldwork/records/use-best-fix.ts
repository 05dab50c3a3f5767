import { useEffect, useState, useSyncExternalStore } from "react";
import type { FieldPlace } from "../../../domain/field/field-place.ts";
import type { Fix } from "../../../position/fix.ts";
import { type NoFix, type ReceiverState, receiver } from "../../../position/receiver.ts";
import { settling } from "../../../position/settling.ts";

/** A position this good is not waited to get better, metres. */
const GOOD_M = 5;
/** So long it is waited, ms; positions older than that are not taken. */
const WAIT_MS = 20_000;

export const placeOfFix = (fix: Fix): FieldPlace => ({
  lon: fix.longitude,
  lat: fix.latitude,
  accuracyM: fix.accuracy,
  altitudeM: fix.altitude,
  at: Math.round(fix.time),
});

/** The better of what was found and what came; the later one where both are as good. */
export const betterFix = (best: Fix | null, came: Fix): Fix =>
  best === null || came.accuracy <= best.accuracy ? came : best;

export interface BestFix {
  readonly on: boolean;
  readonly best: Fix | null;
  /** Why nothing comes; null while something may. */
  readonly why: NoFix | null;
  start(): void;
  /** Takes what there is. */
  take(): void;
}

/** Takes a position; `unasked` where nobody touched anything for it. */
export type OnPlace = (place: FieldPlace, unasked: boolean) => void;

/**
 * Waits for the best position of some seconds, and gives it to `onPlace` once. The receiver is off before and after. With
 * `atOnce` it begins by itself, and what comes so is unasked.
 */
export const useBestFix = (onPlace: OnPlace, atOnce = false): BestFix => {
  const state: ReceiverState = useSyncExternalStore(receiver.subscribe, receiver.state);
  const [began, setBegan] = useState<number | null>(() => (atOnce ? performance.now() : null));
  const [unasked, setUnasked] = useState(atOnce);
  const [best, setBest] = useState<Fix | null>(null);
  const [why, setWhy] = useState<NoFix | null>(null);
  const on = began !== null;
  useEffect(() => (on ? receiver.use("precise") : undefined), [on]);
  useEffect(() => {
    if (began === null) return;
    if (state.kind === "lost") {
      setWhy(state.why);
      setBegan(null);
    }
    // One from before the finger came down may be of another place.
    const { place, jump, ended } = settling.state();
    // One that contradicts the ones before it is no place to note; once it is confirmed, those before it are none.
    if (state.kind !== "fix" || jump !== null || place === null || place.fix.arrived < began)
      return;
    const { fix } = place;
    setBest((found) =>
      found !== null && ended?.kind === "moved" && found.arrived < ended.arrived
        ? fix
        : betterFix(found, fix),
    );
  }, [state, began]);
  const take = (): void => {
    if (best !== null) onPlace(placeOfFix(best), false);
    setBegan(null);
  };
  useEffect(() => {
    if (began === null || best === null) return;
    const left = best.accuracy <= GOOD_M ? 0 : Math.max(0, began + WAIT_MS - performance.now());
    const timer = setTimeout(() => {
      onPlace(placeOfFix(best), unasked);
      setBegan(null);
    }, left);
    return () => clearTimeout(timer);
  }, [began, best, unasked, onPlace]);
  const start = (): void => {
    setBest(null);
    setWhy(null);
    setUnasked(false);
    setBegan(performance.now());
  };
  return { on, best: on ? best : null, why, start, take };
};
