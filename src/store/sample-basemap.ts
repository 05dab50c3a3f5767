import type { KeptBasemap } from "../domain/basemap/kept-basemap.ts";
import { readPiece } from "./basemap-pieces.ts";
import { pieceCount } from "./basemap-store.ts";
import type { Keeping } from "./keep-basemap.ts";

/** What was found when some pieces of a kept basemap were read back. */
export interface BasemapSample {
  readonly read: number;
  readonly pieces: number;
  /** The first that is gone or not as it was written; null where all that were read are. */
  readonly damaged: number | null;
}

/** Numbers of the pieces that are looked at: the first, the last, and others evenly between; each once. */
export const sampledPieces = (pieces: number, most: number): readonly number[] => {
  if (pieces <= most) return Array.from({ length: pieces }, (_, i) => i);
  return Array.from({ length: most }, (_, i) => Math.round((i * (pieces - 1)) / (most - 1)));
};

/** Reads at most `most` pieces of a whole basemap back and holds each against its mark. */
export const sampleBasemap = async (
  { id, bytes, marks }: KeptBasemap,
  most: number,
  { signal, mark, progress }: Keeping,
): Promise<BasemapSample> => {
  const pieces = pieceCount(bytes);
  let read = 0;
  for (const number of sampledPieces(pieces, most)) {
    signal.throwIfAborted();
    const piece = await readPiece(id, number).catch(() => null);
    const found = piece && new Uint8Array(await piece.arrayBuffer());
    if (found === null || (await mark(found)) !== marks[number])
      return { read, pieces, damaged: number };
    read += 1;
    progress(found.byteLength);
  }
  return { read, pieces, damaged: null };
};
