import type { UtmCrs } from "../../geo/crs/crs.ts";

/** "17S". */
export const zoneText = (crs: UtmCrs): string => `${crs.zone}${crs.hemisphere}`;

/** "E 692498 N 9422962, 17S WGS84": whole metres, no commas inside coordinates. */
export const utmText = (easting: number, northing: number, crs: UtmCrs): string =>
  `E ${Math.round(easting)} N ${Math.round(northing)}, ${zoneText(crs)} ${crs.datum}`;
