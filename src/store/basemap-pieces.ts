import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { KeptBasemap } from "../domain/basemap/kept-basemap.ts";

/** Bytes of a piece; the last is shorter. A break loses no more than one. */
export const PIECE = 1024 * 1024;

/** Basemaps belong to the device, not to a project: none is in the name. */
const DATABASE = "lindero.mapas";
const FOLDER = "lindero.mapas";

export interface BasemapSchema extends DBSchema {
  maps: { key: string; value: KeptBasemap };
  /** Only where the browser has no private file system that a page can write; by basemap and number. */
  pieces: { key: [string, number]; value: ArrayBuffer };
}

let opening: Promise<IDBPDatabase<BasemapSchema>> | null = null;

/** The one database of all basemaps; opened again after a failure. */
export const basemapDatabase = (): Promise<IDBPDatabase<BasemapSchema>> => {
  const close = (): void => {
    void opening?.then((db) => db.close()).catch(() => undefined);
    opening = null;
  };
  opening ??= openDB<BasemapSchema>(DATABASE, 1, {
    upgrade: (db) => {
      db.createObjectStore("maps", { keyPath: "id" });
      db.createObjectStore("pieces");
    },
    blocking: close,
    terminated: close,
  }).catch((cause: unknown) => {
    opening = null;
    throw cause;
  });
  return opening;
};

/** The folder of one basemap in the browser's private file system; null where there is none. */
const folder = async (id: string, create: boolean): Promise<FileSystemDirectoryHandle | null> => {
  const storage = globalThis.navigator?.storage;
  if (storage?.getDirectory === undefined) return null;
  const all = await (await storage.getDirectory()).getDirectoryHandle(FOLDER, { create });
  return all.getDirectoryHandle(id, { create });
};

/** Writes a piece whole or not at all; it rejects where there is no room. */
export const writePiece = async (id: string, number: number, bytes: ArrayBuffer): Promise<void> => {
  const own = await folder(id, true).catch(() => null);
  const file = await own?.getFileHandle(`${number}`, { create: true });
  if (file?.createWritable === undefined) {
    await (await basemapDatabase()).put("pieces", bytes, [id, number]);
    return;
  }
  const stream = await file.createWritable();
  try {
    await stream.write(bytes);
    await stream.close();
  } catch (cause) {
    await stream.abort().catch(() => undefined);
    throw cause;
  }
};

/** A piece as it lies there, read from the disk when it is needed; null where it is not there. */
export const readPiece = async (id: string, number: number): Promise<Blob | null> => {
  const file = await folder(id, false)
    .then((own) => own?.getFileHandle(`${number}`))
    .then((handle) => handle?.getFile())
    .catch(() => null);
  // A file that was made and never written holds nothing.
  if (file && file.size > 0) return file;
  const bytes = await (await basemapDatabase()).get("pieces", [id, number]);
  return bytes === undefined ? null : new Blob([bytes]);
};

/** Deletes every piece of a basemap. */
export const dropPieces = async (id: string): Promise<void> => {
  const storage = globalThis.navigator?.storage;
  try {
    const all = await (await storage?.getDirectory?.())?.getDirectoryHandle(FOLDER);
    await all?.removeEntry(id, { recursive: true });
  } catch (cause) {
    if (!(cause instanceof DOMException && cause.name === "NotFoundError")) throw cause;
  }
  await (await basemapDatabase()).delete("pieces", IDBKeyRange.bound([id, 0], [id, Infinity]));
};
