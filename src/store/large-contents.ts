import { ownName } from "./project-scope.ts";

const FOLDER = "lindero-archivos";

/** A project's own folder of the browser's private file system; null where the browser has none. */
const folder = async (
  create: boolean,
  project?: string,
): Promise<FileSystemDirectoryHandle | null> => {
  const storage = globalThis.navigator?.storage;
  if (storage?.getDirectory === undefined) return null;
  return (await storage.getDirectory()).getDirectoryHandle(ownName(FOLDER, project), { create });
};

/**
 * Writes a content to a file of its own, whole or not at all. False where the browser has no such files (or cannot write
 * one from a page); it rejects where there is no room.
 */
export const keepLarge = async (id: string, content: Blob, project?: string): Promise<boolean> => {
  let file: FileSystemFileHandle;
  try {
    const own = await folder(true, project);
    if (own === null) return false;
    file = await own.getFileHandle(id, { create: true });
    if (file.createWritable === undefined) {
      await own.removeEntry(id);
      return false;
    }
    // An id names one content for ever: what is there already is it.
    if ((await file.getFile()).size === content.size) return true;
  } catch {
    return false;
  }
  try {
    await content.stream().pipeTo(await file.createWritable());
    return true;
  } catch (cause) {
    await forgetLarge(id).catch(() => undefined);
    throw cause;
  }
};

const isAbsent = (cause: unknown): boolean =>
  cause instanceof DOMException && cause.name === "NotFoundError";

/**
 * The content as a file that is read from the disk when it is needed; null where it is not there. It rejects where the
 * browser does not let anybody look.
 */
export const readLarge = async (id: string): Promise<Blob | null> => {
  try {
    const own = await folder(false);
    const content = await (await own?.getFileHandle(id))?.getFile();
    // A file that was made and never written holds nothing.
    return content === undefined || content.size === 0 ? null : content;
  } catch (cause) {
    if (isAbsent(cause)) return null;
    throw cause;
  }
};

export const forgetLarge = async (id: string): Promise<void> => {
  try {
    await (await folder(false))?.removeEntry(id);
  } catch (cause) {
    if (!isAbsent(cause)) throw cause;
  }
};

/** A content as it lies there. */
export interface LargeContent {
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** All that lies there, by id. */
export const largeContents = async (
  project?: string,
): Promise<ReadonlyMap<string, LargeContent>> => {
  const found = new Map<string, LargeContent>();
  try {
    const own = await folder(false, project);
    if (own === null) return found;
    for await (const [id, handle] of own.entries()) {
      if (handle.kind !== "file") continue;
      const { size, lastModified } = await (handle as FileSystemFileHandle).getFile();
      found.set(id, { bytes: size, changedAt: lastModified });
    }
  } catch {
    // No folder, nothing in it.
  }
  return found;
};

/** Deletes the whole folder of a project. */
export const deleteLarge = async (project: string): Promise<void> => {
  const storage = globalThis.navigator?.storage;
  if (storage?.getDirectory === undefined) return;
  try {
    await (await storage.getDirectory()).removeEntry(ownName(FOLDER, project), { recursive: true });
  } catch (cause) {
    if (!isAbsent(cause)) throw cause;
  }
};
