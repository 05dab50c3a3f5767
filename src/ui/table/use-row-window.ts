import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import { type RowView, type RowWindow, rowWindow, scrollTopFor } from "./row-window.ts";

export interface RowWindowOptions {
  readonly count: number;
  readonly rowHeight: number;
  /** CSS pixels that head and totals cover. */
  readonly covered: number;
}

export interface RowScroller {
  readonly rows: RowWindow;
  readonly show: (place: number) => void;
}

/** The rows of a scrolled element to draw now; changes only when another row comes near. */
export const useRowWindow = (
  scroller: RefObject<HTMLElement | null>,
  { count, rowHeight, covered }: RowWindowOptions,
): RowScroller => {
  const [rows, setRows] = useState<RowWindow>({ first: 0, end: 0 });

  const view = useCallback((): RowView => {
    const { scrollTop = 0, clientHeight: height = 0 } = scroller.current ?? {};
    return { scrollTop, height, covered, rowHeight };
  }, [scroller, covered, rowHeight]);

  const look = useCallback(
    () =>
      setRows((before) => {
        const now = rowWindow(view(), count);
        return now.first === before.first && now.end === before.end ? before : now;
      }),
    [view, count],
  );

  useLayoutEffect(() => {
    const element = scroller.current;
    look();
    if (!element) return;
    element.addEventListener("scroll", look, { passive: true });
    const observer = typeof ResizeObserver === "function" ? new ResizeObserver(look) : null;
    observer?.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer?.disconnect();
    };
  }, [scroller, look]);

  const show = useCallback(
    (place: number) => {
      if (scroller.current) scroller.current.scrollTop = scrollTopFor(place, view());
      look();
    },
    [scroller, view, look],
  );
  return { rows, show };
};
