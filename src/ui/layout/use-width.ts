import { type RefObject, useEffect, useState } from "react";

/** CSS pixels an element is wide, as it stands; `before` until it is measured, and where nothing can measure. */
export const useWidth = (element: RefObject<HTMLElement | null>, before: number): number => {
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const { current } = element;
    if (current === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.round(entry?.contentRect.width ?? 0);
      if (next > 0) setWidth(next);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
};
