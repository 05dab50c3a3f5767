import { useCallback, useSyncExternalStore } from "react";

const listFor = (query: string): MediaQueryList | null =>
  typeof window.matchMedia === "function" ? window.matchMedia(query) : null;

/** Whether a media query holds now; false where the browser cannot tell. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    useCallback(
      (changed) => {
        const list = listFor(query);
        list?.addEventListener("change", changed);
        return () => list?.removeEventListener("change", changed);
      },
      [query],
    ),
    () => listFor(query)?.matches ?? false,
  );
