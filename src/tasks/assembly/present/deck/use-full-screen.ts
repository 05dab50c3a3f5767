import { useCallback, useSyncExternalStore } from "react";

const subscribe = (changed: () => void): (() => void) => {
  document.addEventListener("fullscreenchange", changed);
  return () => document.removeEventListener("fullscreenchange", changed);
};

/** Whether the page fills the screen, whether it can, and the way in and out. */
export const useFullScreen = () => {
  const full = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  const toggle = useCallback(() => {
    const asked = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen({ navigationUI: "hide" });
    // Refused without a gesture of the person's: the page stays as it is.
    asked.catch(() => undefined);
  }, []);
  return { full, able: document.fullscreenEnabled === true, toggle };
};
