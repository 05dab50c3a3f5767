import { useSyncExternalStore } from "react";

export type Layout = "wide" | "medium" | "phone";

const WIDE = "(min-width: 1200px)";
const PHONE = "(max-width: 767.98px)";

const subscribe = (listener: () => void): (() => void) => {
  const queries = [window.matchMedia(WIDE), window.matchMedia(PHONE)];
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
};

export const isPhone = (): boolean => window.matchMedia(PHONE).matches;

const layout = (): Layout => {
  if (isPhone()) return "phone";
  return window.matchMedia(WIDE).matches ? "wide" : "medium";
};

const SHORT = "(max-height: 960px)";

const subscribeShort = (listener: () => void): (() => void) => {
  const query = window.matchMedia(SHORT);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
};

/** Whether the window is too low for everything at its full height. */
export const useShortWindow = (): boolean =>
  useSyncExternalStore(subscribeShort, () => window.matchMedia(SHORT).matches);

/** Which of the three layouts the window has room for. */
export const useLayout = (): Layout => useSyncExternalStore(subscribe, layout);
