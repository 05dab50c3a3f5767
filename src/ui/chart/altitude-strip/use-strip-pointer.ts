import { type RefObject, useEffect, useRef } from "react";
import type { StripPoint } from "./altitude-strip-props.ts";
import { type DrawnRow, markAt, pointOf } from "./drawn-rows.ts";

/**
 * What pointer and finger find among all lanes, by one set of listeners: marks are drawn many to an element. Lanes carry
 * `data-row` and `data-lane`.
 */
export const useStripPointer = (
  list: RefObject<HTMLElement | null>,
  rows: readonly DrawnRow[],
  onPoint: (point: StripPoint | null) => void,
  onOpen: (point: StripPoint) => void,
): void => {
  const now = useRef({ rows, onPoint, onOpen });
  useEffect(() => {
    now.current = { rows, onPoint, onOpen };
  });
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    let last: unknown = null;
    const find = ({ target, clientX }: MouseEvent): StripPoint | null => {
      const lane = target instanceof Element ? target.closest<HTMLElement>("[data-lane]") : null;
      const drawn = now.current.rows.find(({ row }) => row.id === lane?.dataset.row);
      const drawing = lane?.querySelector("svg");
      if (!lane || !drawing || drawn === undefined) return null;
      const x = clientX - drawing.getBoundingClientRect().left;
      const mark = markAt(drawn.lanes[Number(lane.dataset.lane)], x);
      return mark && pointOf(drawn.row.id, mark);
    };
    const tell = (point: StripPoint | null): void => {
      if (point?.refs === last) return;
      last = point?.refs;
      element.style.cursor = point ? "pointer" : "";
      now.current.onPoint(point);
    };
    const move = (event: MouseEvent): void => tell(find(event));
    const leave = (): void => tell(null);
    const click = (event: MouseEvent): void => {
      const point = find(event);
      if (point) now.current.onOpen(point);
    };
    element.addEventListener("pointermove", move, { passive: true });
    element.addEventListener("pointerleave", leave);
    element.addEventListener("click", click);
    return () => {
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("click", click);
    };
  }, [list]);
};
