import { type RefObject, useLayoutEffect, useState } from "react";
import type { TableColumn } from "./table-column.ts";

/** Whether a scrolled table has columns beyond its right edge. */
export const useMoreColumns = (
  scroller: RefObject<HTMLElement | null>,
  columns: readonly TableColumn[],
): boolean => {
  const [more, setMore] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns change the width without a resize.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => setMore(element.scrollLeft + element.clientWidth < element.scrollWidth - 1);
    element.addEventListener("scroll", look, { passive: true });
    const observer = typeof ResizeObserver === "function" ? new ResizeObserver(look) : null;
    // An observer looks at once, after the layout that is due: asked for here, a large screen is laid out in this task.
    if (observer) observer.observe(element);
    else look();
    return () => {
      element.removeEventListener("scroll", look);
      observer?.disconnect();
    };
  }, [scroller, columns]);
  return more;
};
