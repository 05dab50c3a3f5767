import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from "idb";
import { isProjectGone } from "./project-gone.ts";
import { ownName } from "./project-scope.ts";
import { StorageRefusal } from "./storage-reason.ts";

const openings = new Set<() => void>();

let erased: () => void = () => undefined;

/** Hears when the browser takes a database away while it is open: its data were deleted, or there was no room for them. */
export const onErased = (listener: () => void): void => {
  erased = listener;
};

/** Lets go of every database of this page, so that they can be deleted. */
export const closeDatabases = (): void => {
  for (const close of openings) close();
};

/**
 * Opens one of the project's databases when it is first asked for, and again after a failure. It rejects where the browser
 * refuses, where a later Lindero wrote it, where an older one in another tab keeps it from being brought up to date, and once
 * the project was deleted.
 */
export const ownDatabase = <S extends DBSchema>(
  base: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<S>["upgrade"]>,
): (() => Promise<IDBPDatabase<S>>) => {
  let opening: Promise<IDBPDatabase<S>> | null = null;
  const close = (): void => {
    opening?.then(
      (db) => db.close(),
      () => undefined,
    );
    opening = null;
  };
  openings.add(close);
  return () => {
    if (isProjectGone()) return Promise.reject(new StorageRefusal("deleted"));
    if (opening !== null) return opening;
    const asked: Promise<IDBPDatabase<S>> = new Promise((resolve, reject) => {
      openDB<S>(ownName(base), version, {
        upgrade,
        blocked: () => reject(new StorageRefusal("blocked")),
        // A later Lindero, or whoever deletes the project, waits for this.
        blocking: close,
        terminated: () => {
          close();
          erased();
        },
      }).then((db) => {
        // One that came too late is nobody's.
        if (opening === asked) resolve(db);
        else db.close();
      }, reject);
    });
    opening = asked;
    asked.catch(() => {
      if (opening === asked) opening = null;
    });
    return asked;
  };
};
