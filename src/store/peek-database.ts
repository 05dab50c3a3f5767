import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/**
 * Looks into a database without making one that is not there: then it gives `none`. So it does where the browser refuses or
 * the database is not as it is looked for, and `unread` hears of it: nothing can be said of what is in it.
 */
export const peekDatabase = async <S extends DBSchema, T>(
  name: string,
  none: T,
  look: (db: IDBPDatabase<S>) => Promise<T>,
  unread: () => void = () => undefined,
): Promise<T> => {
  let db: IDBPDatabase<S>;
  let absent = false;
  try {
    db = await openDB<S>(name, undefined, {
      upgrade: (_db, _before, _after, change) => {
        // One that is being made was not there; aborted, it is not made.
        absent = true;
        change.done.catch(() => undefined);
        change.abort();
      },
    });
  } catch {
    if (!absent) unread();
    return none;
  }
  try {
    return await look(db);
  } catch {
    unread();
    return none;
  } finally {
    db.close();
  }
};
