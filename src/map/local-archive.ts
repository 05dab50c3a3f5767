import { PMTiles, type RangeResponse, type Source, TileType } from "pmtiles";
import { archives } from "./engine/pmtiles-protocol.ts";

/** A PMTiles file of the user's, open for reading; it stays on the device. */
export interface LocalArchive {
  readonly name: string;
  /** What stands after `pmtiles://` in the address of a map source. */
  readonly url: string;
}

const sourceOf = (file: File, key: string): Source => ({
  getKey: () => key,
  getBytes: async (offset, length): Promise<RangeResponse> => ({
    data: await file.slice(offset, offset + length).arrayBuffer(),
  }),
});

/**
 * Opens a file for the map. Null where it is no PMTiles archive of vector tiles: whatever the file
 * holds, this does not throw.
 */
export const openLocalArchive = async (file: File): Promise<LocalArchive | null> => {
  const url = `local-${file.lastModified}-${file.size}-${encodeURIComponent(file.name)}`;
  const archive = new PMTiles(sourceOf(file, url));
  const header = await archive.getHeader().catch(() => null);
  if (header?.tileType !== TileType.Mvt) return null;
  archives.add(archive);
  return { name: file.name, url };
};
