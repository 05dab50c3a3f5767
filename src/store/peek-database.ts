import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** Looks into a database without making one that is not there: then, and where the browser refuses, it gives `none`. */
export const peekDatabase = async <S extends DBSchema, T>(
  name: string,
  none: T,
  look: (db: IDBPDatabase<S>) => Promise<T>,
): Promise<T> => {
  let db: IDBPDatabase<S>;
  try {
    db = await openDB<S>(name, undefined, {
      upgrade: (_db, _before, _after, change) => {
        // One that is being made was not there; aborted, it is not made.
        change.done.catch(() => undefined);
        change.abort();
      },
    });
  } catch {
    return none;
  }
  try {
    return await look(db);
  } catch {
    return none;
  } finally {
    db.close();
  }
};
