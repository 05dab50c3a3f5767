import { type PointerEvent, useMemo, useRef } from "react";

/** CSS pixels a finger may wander in a tap, and must go in a swipe. */
const STILL = 12;
const SWIPE = 48;
const LONGEST_TAP_MS = 500;
/** Left of this share of the screen a tap goes back. */
const BACK_SHARE = 0.3;

interface Start {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** Turns pages by finger: tap to go on, on the left to go back, swipe either way. Two fingers are the map's. */
export const useTouchTurn = (turn: (by: "next" | "previous") => void) => {
  const fingers = useRef(new Map<number, Start>());
  const several = useRef(false);
  const latest = useRef(turn);
  latest.current = turn;
  return useMemo(() => {
    const lift = (event: PointerEvent): Start | null => {
      const start = fingers.current.get(event.pointerId) ?? null;
      fingers.current.delete(event.pointerId);
      const alone = !several.current;
      if (fingers.current.size === 0) several.current = false;
      return alone ? start : null;
    };
    return {
      onPointerDown: (event: PointerEvent): void => {
        if (event.pointerType !== "touch") return;
        const { clientX: x, clientY: y, timeStamp: at } = event;
        fingers.current.set(event.pointerId, { x, y, at });
        if (fingers.current.size > 1) several.current = true;
      },
      onPointerCancel: lift,
      onPointerUp: (event: PointerEvent): void => {
        const start = lift(event);
        if (!start || !(event.target instanceof Element)) return;
        const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
        if (Math.abs(dx) > SWIPE && Math.abs(dx) > 1.5 * Math.abs(dy)) {
          latest.current(dx < 0 ? "next" : "previous");
          return;
        }
        const tap = Math.hypot(dx, dy) < STILL && event.timeStamp - start.at < LONGEST_TAP_MS;
        if (!tap || event.target.closest("button, a, dialog")) return;
        latest.current(event.clientX < BACK_SHARE * window.innerWidth ? "previous" : "next");
      },
    };
  }, []);
};
