import type { ByteSource } from "../domain/basemap/byte-source.ts";
import type { KeptBasemap } from "../domain/basemap/kept-basemap.ts";
import { basemapDatabase, dropPieces, PIECE, readPiece } from "./basemap-pieces.ts";

export const pieceCount = (bytes: number): number => Math.ceil(bytes / PIECE);

/** Bytes of a basemap that are on this device. */
export const bytesHere = ({ bytes, marks }: KeptBasemap): number =>
  Math.min(bytes, marks.length * PIECE);

export const isWhole = ({ bytes, marks }: KeptBasemap): boolean =>
  marks.length === pieceCount(bytes);

/** All basemaps of this device, the oldest first. It rejects where the browser keeps nothing. */
export const listBasemaps = async (): Promise<readonly KeptBasemap[]> => {
  const all = await (await basemapDatabase()).getAll("maps");
  return all.sort((a, b) => a.addedAt - b.addedAt);
};

export const putBasemap = async (basemap: KeptBasemap): Promise<void> => {
  await (await basemapDatabase()).put("maps", basemap);
};

/** Deletes a basemap with all its pieces; a break leaves it listed, to be deleted again. */
export const removeBasemap = async (id: string): Promise<void> => {
  await dropPieces(id);
  await (await basemapDatabase()).delete("maps", id);
};

/** A kept basemap's bytes. A piece that is gone ends a read early, as the end of a file does. */
export const basemapSource = ({ id, bytes }: KeptBasemap): ByteSource => ({
  size: bytes,
  read: async (offset, length) => {
    const end = Math.min(bytes, offset + length);
    const parts: Blob[] = [];
    for (let at = offset; at < end; ) {
      const number = Math.floor(at / PIECE);
      const until = Math.min(end, (number + 1) * PIECE);
      const piece = await readPiece(id, number);
      if (piece === null) break;
      parts.push(piece.slice(at - number * PIECE, until - number * PIECE));
      at = until;
    }
    return new Blob(parts).arrayBuffer();
  },
});
