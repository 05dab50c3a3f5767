import { type PointerEvent, useRef, useState } from "react";
import { dropPlace } from "./drop-place.ts";

/** A row on its way: where it was and where it would stand now, both from 0. */
export interface RowDrag {
  readonly from: number;
  readonly to: number;
}

export interface RowDragging {
  /** null while nothing is dragged. */
  readonly drag: RowDrag | null;
  /** For the handle of a row; its list is the nearest `ol`. */
  handle(at: number): {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** Below this a press is a press and not a drag, CSS pixels. */
const SLIP = 4;
/** So near an edge of what scrolls, it scrolls. */
const EDGE = 36;
const STEP = 12;

/** Drags a row of a vertical list by pointer or finger. The order is changed once, when it is let go. */
export const useRowDrag = (onDrop: (from: number, to: number) => void): RowDragging => {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const held = useRef<{ list: Element; y: number; moved: boolean } | null>(null);

  const end = (): void => {
    held.current = null;
    setDrag(null);
  };

  return {
    drag,
    handle: (at) => ({
      onPointerDown: (event) => {
        const list = event.currentTarget.closest("ol");
        if (list === null || event.button !== 0) return;
        event.currentTarget.setPointerCapture?.(event.pointerId);
        held.current = { list, y: event.clientY, moved: false };
      },
      onPointerMove: ({ clientY }) => {
        const now = held.current;
        if (now === null) return;
        if (Math.abs(clientY - now.y) > SLIP) now.moved = true;
        if (!now.moved) return;
        const scroller = now.list.closest("[data-scroll]");
        if (scroller !== null) {
          const { top, bottom } = scroller.getBoundingClientRect();
          if (clientY < top + EDGE) scroller.scrollBy(0, -STEP);
          if (clientY > bottom - EDGE) scroller.scrollBy(0, STEP);
        }
        const rows = [...now.list.children].map((row) => row.getBoundingClientRect());
        setDrag({ from: at, to: dropPlace(rows, at, clientY) });
      },
      onPointerUp: () => {
        if (drag !== null && drag.from !== drag.to) onDrop(drag.from, drag.to);
        end();
      },
      onPointerCancel: end,
    }),
  };
};
