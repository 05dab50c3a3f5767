import type { DBSchema, IDBPDatabase } from "idb";
import type { AnnexEntry } from "../domain/annex/annex-entry.ts";
import type { Story } from "../domain/story/story.ts";
import { ownDatabase } from "./own-database.ts";

interface Schema extends DBSchema {
  stories: { key: string; value: Story };
  annexes: { key: string; value: AnnexEntry };
}

const open = ownDatabase<Schema>("lindero-cuaderno", 1, (db) => {
  db.createObjectStore("stories", { keyPath: "id" });
  db.createObjectStore("annexes", { keyPath: "id" });
});

/** What a person wrote, apart from the files they opened. It rejects where the browser refuses storage. */
export const openNotebook = (): Promise<IDBPDatabase<Schema>> => open();
