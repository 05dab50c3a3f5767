import { Protocol } from "pmtiles";
import { archiveAt } from "./archive-at.ts";

/** Reads `pmtiles://` addresses for the map: those of our origin by ranges, and files of the user's that were added. */
export const archives = new Protocol();

const SCHEME = "pmtiles://";

/** What the map asks; its first question about an archive is for the description, which opens it. */
export const readTile: typeof archives.tile = (request, ...rest) => {
  const url = request.url.slice(SCHEME.length);
  if (request.type === "json" && !archives.get(url)) archives.add(archiveAt(url));
  return archives.tile(request, ...rest);
};
