import { useCallback, useEffect, useRef, useState } from "react";

/** Of the page's time at most this part goes into working out what grows: after hours of walking it takes a phone long. */
const SHARE = 1 / 15;

export interface Sparing<T> {
  /** What is to be worked out: the newest, or what was newest when there was time for it. */
  readonly seen: readonly T[];
  /** Does a part of the work, and counts its time. */
  readonly spend: <R>(work: () => R) => R;
}

/**
 * A list that grows every second, looked at as often as its evaluation can be paid for. Where it does not grow any more, or
 * is another list than the one before, it is the list itself.
 */
export const useSparing = <T>(list: readonly T[], growing: boolean): Sparing<T> => {
  const [shown, show] = useState(list);
  /** No evaluation before this, by the page's clock, ms. */
  const until = useRef(0);
  const goesOn = growing && shown.length <= list.length && shown[0] === list[0];
  useEffect(() => {
    const wait = goesOn ? until.current - performance.now() : 0;
    if (wait <= 0) {
      show(list);
      return;
    }
    const timer = setTimeout(show, wait, list);
    return () => clearTimeout(timer);
  }, [list, goesOn]);
  const spend = useCallback(<R>(work: () => R): R => {
    const begun = performance.now();
    const done = work();
    const now = performance.now();
    until.current = Math.max(until.current, now) + (now - begun) / SHARE;
    return done;
  }, []);
  return { seen: goesOn ? shown : list, spend };
};
