import type { ByteSource } from "../domain/basemap/byte-source.ts";
import type { KeptBasemap } from "../domain/basemap/kept-basemap.ts";
import { PIECE, readPiece, writePiece } from "./basemap-pieces.ts";
import { pieceCount, putBasemap } from "./basemap-store.ts";
import { storageReason } from "./storage-reason.ts";

/** Marks a piece so that any changed byte changes the mark. */
export type MarkPiece = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

export interface Keeping {
  readonly signal: AbortSignal;
  readonly mark: MarkPiece;
  /** Bytes here so far. */
  readonly progress: (bytes: number) => void;
}

/** How keeping ended. What was written stays, and the next time goes on from there. */
export type KeepingEnd =
  | { readonly end: "kept" | "cancelled"; readonly basemap: KeptBasemap }
  /** The source is not the one that was begun with. */
  | { readonly end: "changed"; readonly basemap: KeptBasemap }
  | { readonly end: "source-failed"; readonly basemap: KeptBasemap }
  | { readonly end: "full" | "refused"; readonly basemap: KeptBasemap }
  /** A piece that was read back is not what was written. */
  | { readonly end: "damaged"; readonly basemap: KeptBasemap };

const bytesOf = async (id: string, number: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  const piece = await readPiece(id, number).catch(() => null);
  return piece && new Uint8Array(await piece.arrayBuffer());
};

/** The first piece that is missing or not as it was written; null where all are. */
export const firstDamaged = async (
  { id, marks }: KeptBasemap,
  { mark, signal, progress }: Keeping,
): Promise<number | null> => {
  for (const [number, expected] of marks.entries()) {
    if (signal.aborted) return null;
    const bytes = await bytesOf(id, number);
    if (bytes === null || (await mark(bytes)) !== expected) return number;
    progress((number + 1) * PIECE);
  }
  return null;
};

/**
 * Copies a source to this device a piece at a time, each with its mark in the record before the next is begun, then reads all
 * back. Begun again after a break it goes on behind the last piece, once the first and the last are seen to be the same.
 */
export const keepBasemap = async (
  begun: KeptBasemap,
  source: ByteSource,
  keeping: Keeping,
): Promise<KeepingEnd> => {
  const { signal, mark, progress } = keeping;
  let basemap = begun;
  const fetched = async (number: number): Promise<Uint8Array<ArrayBuffer> | null> => {
    const length = Math.min(PIECE, begun.bytes - number * PIECE);
    const bytes = await source.read(number * PIECE, length).catch(() => null);
    return bytes?.byteLength === length ? new Uint8Array(bytes) : null;
  };
  if (source.size !== begun.bytes) return { end: "changed", basemap };
  for (const number of new Set([0, begun.marks.length - 1])) {
    const expected = begun.marks[number];
    if (expected === undefined) continue;
    const bytes = await fetched(number);
    if (bytes === null) return { end: "source-failed", basemap };
    if ((await mark(bytes)) !== expected) return { end: "changed", basemap };
  }
  try {
    await putBasemap(basemap);
    for (let number = begun.marks.length; number < pieceCount(begun.bytes); number++) {
      if (signal.aborted) return { end: "cancelled", basemap };
      const bytes = await fetched(number);
      if (bytes === null) return { end: "source-failed", basemap };
      const made = await mark(bytes);
      await writePiece(basemap.id, number, bytes.buffer);
      basemap = { ...basemap, marks: [...basemap.marks, made] };
      await putBasemap(basemap);
      progress(Math.min(begun.bytes, (number + 1) * PIECE));
    }
    const damaged = await firstDamaged(basemap, { ...keeping, progress: () => undefined });
    if (signal.aborted) return { end: "cancelled", basemap };
    if (damaged !== null) {
      basemap = { ...basemap, marks: basemap.marks.slice(0, damaged), verifiedAt: null };
      await putBasemap(basemap);
      return { end: "damaged", basemap };
    }
    basemap = { ...basemap, verifiedAt: Date.now() };
    await putBasemap(basemap);
    return { end: "kept", basemap };
  } catch (cause) {
    return { end: storageReason(cause) === "full" ? "full" : "refused", basemap };
  }
};
