import type { Crs } from "./crs.ts";

export const sameCrs = (a: Crs, b: Crs): boolean =>
  a.kind === b.kind &&
  a.datum === b.datum &&
  (a.kind !== "utm" || b.kind !== "utm" || (a.zone === b.zone && a.hemisphere === b.hemisphere));
