import { useCallback, useEffect, useRef, useState } from "react";
import {
  type KeyAction,
  keyAction,
  WINDOW_ACTIONS,
  type WindowAction,
} from "../keys/key-action.ts";
import { DIGIT_WAIT_MS, typeDigit } from "../keys/typed-number.ts";
import type { PresentCommand } from "./present-state.ts";

const isForWindow = (action: KeyAction): action is { readonly do: WindowAction } =>
  WINDOW_ACTIONS.some((one) => one === action.do);

/** A field takes its own keys; so does a button its space bar and Enter, and an open dialog all of them. */
const belongsElsewhere = ({ target, key }: KeyboardEvent): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.closest("dialog, input, textarea, select, [contenteditable]")) return true;
  return (key === " " || key === "Enter") && target.closest("button, a") !== null;
};

/** Listens to the keyboard of the page; gives the number that is being typed, or null. */
export const usePresentKeys = (
  count: number,
  onCommand: (command: PresentCommand) => void,
  onWindow: (action: WindowAction) => void,
): number | null => {
  const [pending, setPending] = useState<number | null>(null);
  const latest = useRef({ count, onCommand, onWindow, pending });
  latest.current = { count, onCommand, onWindow, pending };

  const act = useCallback((action: KeyAction): void => {
    const now = latest.current;
    if (action.do === "digit") {
      const typed = typeDigit(now.pending, action.digit, now.count);
      if (typed.go !== null) now.onCommand({ do: "go", to: typed.go });
      setPending(typed.pending);
      return;
    }
    setPending(null);
    if (action.do === "enter") {
      now.onCommand(now.pending === null ? { do: "next" } : { do: "go", to: now.pending - 1 });
    } else if (isForWindow(action)) now.onWindow(action.do);
    else now.onCommand(action);
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const action = keyAction(event);
      if (action === null || belongsElsewhere(event)) return;
      event.preventDefault();
      // A key held down turns no pages by itself, nor blinks the screen.
      if (!event.repeat) act(action);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [act]);

  useEffect(() => {
    if (pending === null) return;
    const timer = setTimeout(() => act({ do: "enter" }), DIGIT_WAIT_MS);
    return () => clearTimeout(timer);
  }, [pending, act]);

  return pending;
};
