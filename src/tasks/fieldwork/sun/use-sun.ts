import { useLayoutEffect, useRef, useState } from "react";
import { remember, remembered } from "../../../i18n/remembered.ts";
import type { Theme } from "../../../ui/theme/tokens.ts";
import "./sun.css";

const SUN = "campo-sol";

/** Before anybody chose: a phone in the hand, unless its person chose the dark. */
const usual = (theme: Theme): boolean =>
  theme !== "dark" && window.matchMedia?.("(pointer: coarse)").matches === true;

export interface Sun {
  readonly on: boolean;
  readonly toggle: () => void;
}

/**
 * The page in colours for full sun while the field is shown; remembered by this browser. A theme that is chosen meanwhile
 * is what is wished, and turns it off.
 */
export const useSun = (theme: Theme): Sun => {
  const [on, setOn] = useState(() => {
    const kept = remembered(SUN);
    return kept === null ? usual(theme) : kept === "si";
  });
  const before = useRef(theme);
  const turn = (next: boolean): void => {
    remember(SUN, next ? "si" : "no");
    setOn(next);
  };
  useLayoutEffect(() => {
    if (before.current === theme) return;
    before.current = theme;
    remember(SUN, "no");
    setOn(false);
  }, [theme]);
  useLayoutEffect(() => {
    if (!on) return;
    document.documentElement.dataset.sun = "";
    return () => {
      delete document.documentElement.dataset.sun;
    };
  }, [on]);
  return { on, toggle: () => turn(!on) };
};
