import type { Crs } from "./crs.ts";
import { crsName } from "./crs-name.ts";
import { epsgOf } from "./epsg.ts";

/** "EPSG:32717", or the name of a system the registry has no code for. */
export const crsLabel = (crs: Crs): string => {
  const epsg = epsgOf(crs);
  return epsg === null ? crsName(crs) : `EPSG:${epsg}`;
};
