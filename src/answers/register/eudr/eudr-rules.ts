/** Written decimals of a degree. */
export const EUDR_DECIMALS = 6;
/** Above this many hectares a plot needs a polygon. */
export const EUDR_POINT_HA = 4;
/** Bytes of a file: 25 MB of a million, the smaller of the two readings. */
export const EUDR_MOST_BYTES = 25_000_000;
/** The register's country, as the EU's files write it. */
export const EUDR_COUNTRY = "PE";
