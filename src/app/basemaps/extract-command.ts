import { BASEMAP_BOUNDS } from "../../layers/basemap/edge-part.ts";

/** The command of go-pmtiles that cuts the sheet's area out of a larger archive without fetching all of it. */
export const extractCommand = (url: string): string =>
  `pmtiles extract ${url} zona.pmtiles --bbox=${BASEMAP_BOUNDS.join(",")} --maxzoom=15`;
