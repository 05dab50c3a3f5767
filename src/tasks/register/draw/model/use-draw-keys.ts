import { useEffect, useRef } from "react";
import type { DrawAction, DrawState } from "./draw-state.ts";

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** Keys of a drawing wherever the focus is: undo, redo, take a corner away, finish. Where text is typed they are the text's. */
export const useDrawKeys = (state: DrawState | null, send: (action: DrawAction) => void): void => {
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      const now = latest.current;
      if (!now || inText(event.target) || document.querySelector("dialog[open]")) return;
      const action = actionOf(event, now);
      if (!action) return;
      event.preventDefault();
      send(action);
    };
    window.addEventListener("keydown", keys);
    return () => window.removeEventListener("keydown", keys);
  }, [send]);
};

function actionOf(event: KeyboardEvent, { sketch, chosen }: DrawState): DrawAction | null {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === "z") return { kind: event.shiftKey ? "redo" : "undo" };
    return key === "y" ? { kind: "redo" } : null;
  }
  if ((key === "delete" || key === "backspace") && chosen) return { kind: "remove", at: chosen };
  if (key !== "escape") return null;
  if (sketch.growing && sketch.path.length > 0) return { kind: "finish" };
  return chosen ? { kind: "choose", at: null } : null;
}
