import { type RefObject, useEffect, useRef } from "react";
import { partKey } from "../document/part-key.ts";

/** Brings the first sheet of the plot being written into sight when another one is taken up. */
export const useSheetInSight = (
  box: RefObject<HTMLElement | null>,
  writing: number | null,
): void => {
  const before = useRef(writing);
  useEffect(() => {
    if (before.current === writing) return;
    before.current = writing;
    if (writing === null) return;
    box.current
      ?.querySelector(`[data-page="${partKey(writing)} 0"]`)
      ?.scrollIntoView({ block: "start" });
  }, [box, writing]);
};
