import { useCallback, useEffect, useState } from "react";
import { mapBegun } from "../../map/map-begun.ts";
import { useSession } from "../state/session.ts";

/** How long a page that nobody touches keeps its picture once the first answer has had its time. */
const UNTOUCHED_MS = 4000;
const TOUCHES = ["pointerdown", "keydown", "wheel"] as const;

/**
 * Whether the map's engine may come, and a way to ask for it. Where a picture can stand for it (`mayWait`), it comes with the
 * first touch, key or turn of a wheel anywhere, or when the page has been left alone for some seconds; it takes a cheap
 * phone's thread for as long as all the rest together, and the answer needs no map. Once begun it stays.
 */
export const useMapStart = (mayWait: boolean): readonly [begun: boolean, begin: () => void] => {
  const [begun, setBegun] = useState(!mayWait);
  const settled = useSession((s) => s.settled);
  const begin = useCallback(() => setBegun(true), []);
  const waits = mayWait && !begun;
  useEffect(() => {
    if (!waits) {
      setBegun(true);
      mapBegun.set(true);
      return;
    }
    for (const touch of TOUCHES) window.addEventListener(touch, begin, { passive: true });
    const untouched = settled ? setTimeout(begin, UNTOUCHED_MS) : undefined;
    return () => {
      clearTimeout(untouched);
      for (const touch of TOUCHES) window.removeEventListener(touch, begin);
    };
  }, [waits, settled, begin]);
  return [begun || !mayWait, begin];
};
