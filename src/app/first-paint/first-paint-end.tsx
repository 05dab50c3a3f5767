import { useLayoutEffect } from "react";

/** In the picture that the app draws first, what index.html showed in its place is gone. */
export const FirstPaintEnd = (): null => {
  useLayoutEffect(() => document.getElementById("first-paint")?.remove(), []);
  return null;
};
