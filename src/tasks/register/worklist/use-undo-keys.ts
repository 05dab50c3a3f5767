import { useEffect } from "react";
import type { RegisterBook } from "../../register-book.ts";

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Ctrl+Z and Ctrl+Y (Cmd on a Mac, with Shift to do again) where nobody is writing: there they are the field's own. */
export function useUndoKeys({ undo, redo, canUndo, canRedo }: RegisterBook): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || writes(event.target)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      const key = event.key.toLowerCase();
      const back = key === "z" && !event.shiftKey;
      const again = key === "y" || (key === "z" && event.shiftKey);
      if (!back && !again) return;
      event.preventDefault();
      if (back && canUndo) void undo();
      if (again && canRedo) void redo();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [undo, redo, canUndo, canRedo]);
}
