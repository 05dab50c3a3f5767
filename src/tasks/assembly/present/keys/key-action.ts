import type { PresentCommand } from "../deck/present-state.ts";

/** What a key asks of one window alone. */
export const WINDOW_ACTIONS = [
  "pointer",
  "language",
  "help",
  "fullscreen",
  "leave",
  "closer",
  "farther",
] as const;
export type WindowAction = (typeof WINDOW_ACTIONS)[number];

/** What a key of a keyboard or of a presenter's remote asks for. */
export type KeyAction =
  | PresentCommand
  | { readonly do: "digit"; readonly digit: number }
  | { readonly do: "enter" }
  | { readonly do: WindowAction };

export type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;

const BLACK = { do: "cover", cover: "black" } as const;
const WHITE = { do: "cover", cover: "white" } as const;

/**
 * Remotes speak as keyboards: page keys to turn, B or a full stop to blank, F5 and Escape in turn from the key with the
 * screen on it. F5 here fills the screen, as it does elsewhere, and does not load the page anew.
 */
const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ArrowRight: { do: "next" },
  ArrowDown: { do: "next" },
  PageDown: { do: "next" },
  MediaTrackNext: { do: "next" },
  " ": { do: "next" },
  ArrowLeft: { do: "previous" },
  ArrowUp: { do: "previous" },
  PageUp: { do: "previous" },
  MediaTrackPrevious: { do: "previous" },
  Backspace: { do: "previous" },
  Home: { do: "first" },
  End: { do: "last" },
  Enter: { do: "enter" },
  b: BLACK,
  ".": BLACK,
  w: WHITE,
  ",": WHITE,
  f: { do: "freeze" },
  p: { do: "pointer" },
  l: { do: "language" },
  "?": { do: "help" },
  h: { do: "help" },
  Escape: { do: "leave" },
  F5: { do: "fullscreen" },
  F11: { do: "fullscreen" },
  "+": { do: "closer" },
  "=": { do: "closer" },
  "-": { do: "farther" },
};

/** The action of a key; null for what belongs to the browser or to nobody. Escape in full screen is often the browser's own. */
export const keyAction = (pressed: Pressed): KeyAction | null => {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (key === " " && pressed.shiftKey) return { do: "previous" };
  if (/^\d$/.test(key)) return { do: "digit", digit: Number(key) };
  return ACTIONS[key] ?? null;
};
