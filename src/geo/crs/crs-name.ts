import type { Crs } from "./crs.ts";

/** A short name for people: "UTM 17S WGS84", "WGS84". `parseCrs` reads it back. */
export const crsName = (crs: Crs): string =>
  crs.kind === "utm" ? `UTM ${crs.zone}${crs.hemisphere} ${crs.datum}` : crs.datum;
