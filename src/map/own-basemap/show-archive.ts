import { PMTiles, type RangeResponse } from "pmtiles";
import type { ByteSource } from "../../domain/basemap/byte-source.ts";
import { archives } from "../engine/pmtiles-protocol.ts";

/** Name under which the map's PMTiles protocol reads an archive of a person's own. */
const keyOf = (id: string): string => `own/${id}`;

/** Message of a failure to read bytes at all, where a tile may well be sound. */
export const UNREAD = "own archive: bytes not read";

/** Makes an archive readable for the map; gives what stands after `pmtiles://` in the address of its source. */
export const showArchive = (id: string, source: ByteSource): string => {
  const key = keyOf(id);
  archives.add(
    new PMTiles({
      getKey: () => key,
      getBytes: async (offset, length): Promise<RangeResponse> => ({
        data: await source.read(offset, length).catch((cause) => {
          throw new Error(UNREAD, { cause });
        }),
      }),
    }),
  );
  return key;
};

export const dropArchive = (id: string): void => {
  archives.tiles.delete(keyOf(id));
};
