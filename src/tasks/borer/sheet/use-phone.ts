import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 767.98px)";

const query = (): MediaQueryList | null =>
  typeof window.matchMedia === "function" ? window.matchMedia(NARROW) : null;

const subscribe = (listener: () => void): (() => void) => {
  const media = query();
  media?.addEventListener("change", listener);
  return () => media?.removeEventListener("change", listener);
};

/** Whether the page is as narrow as a phone's: symbols are then drawn larger. */
export const usePhone = (): boolean =>
  useSyncExternalStore(subscribe, () => query()?.matches ?? false);
