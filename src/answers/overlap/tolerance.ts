import { metres } from "../../geo/units.ts";

/** GPS and map layer together are 5 to 15 m off: the middle of that. */
export const DEFAULT_TOLERANCE = metres(10);
export const MOST_TOLERANCE = metres(30);
