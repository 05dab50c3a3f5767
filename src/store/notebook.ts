import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { AnnexEntry } from "../domain/annex/annex-entry.ts";
import type { Story } from "../domain/story/story.ts";

interface Schema extends DBSchema {
  stories: { key: string; value: Story };
  annexes: { key: string; value: AnnexEntry };
}

const DATABASE = "lindero-cuaderno";
const VERSION = 1;

let opening: Promise<IDBPDatabase<Schema>> | null = null;

/** What a person wrote, apart from the files they opened. It rejects where the browser refuses storage. */
export const openNotebook = (): Promise<IDBPDatabase<Schema>> => {
  opening ??= openDB<Schema>(DATABASE, VERSION, {
    upgrade: (db) => {
      db.createObjectStore("stories", { keyPath: "id" });
      db.createObjectStore("annexes", { keyPath: "id" });
    },
    terminated: () => {
      opening = null;
    },
  });
  opening.catch(() => {
    opening = null;
  });
  return opening;
};
