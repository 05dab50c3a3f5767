import { useEffect, useState } from "react";

/** What the browser says of screens: two, one, one again after there were two, or nothing. */
export type Screens = "two" | "one" | "unplugged" | "unknown";

interface ExtendedScreen extends EventTarget {
  readonly isExtended?: boolean;
}

const now = (): Screens => {
  const { isExtended } = window.screen as unknown as ExtendedScreen;
  return isExtended === undefined ? "unknown" : isExtended ? "two" : "one";
};

/** Whether a second screen is there, and that it went. Only some browsers say; the others are `unknown`. */
export const useSecondScreen = (): Screens => {
  const [screens, setScreens] = useState<Screens>(now);
  useEffect(() => {
    const screen = window.screen as unknown as Partial<ExtendedScreen>;
    const look = (): void =>
      setScreens((before) => {
        const seen = now();
        return seen === "one" && (before === "two" || before === "unplugged") ? "unplugged" : seen;
      });
    screen.addEventListener?.("change", look);
    return () => screen.removeEventListener?.("change", look);
  }, []);
  return screens;
};
