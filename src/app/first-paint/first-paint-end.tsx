import { useLayoutEffect } from "react";

/** Beside the first screen that is there: what index.html showed in its place goes in the same picture. */
export const FirstPaintEnd = (): null => {
  useLayoutEffect(() => document.getElementById("first-paint")?.remove(), []);
  return null;
};
