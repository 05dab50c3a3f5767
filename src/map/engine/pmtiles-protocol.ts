import { Protocol } from "pmtiles";

/** Reads `pmtiles://` addresses for the map: those of our origin by ranges, and files of the user's that were added. */
export const archives = new Protocol();
