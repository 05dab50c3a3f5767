import type { DBSchema, IDBPDatabase } from "idb";
import type { AnnexEntry } from "../domain/annex/annex-entry.ts";
import type { Story } from "../domain/story/story.ts";
import { ownDatabase } from "./own-database.ts";

export interface NotebookSchema extends DBSchema {
  stories: { key: string; value: Story };
  annexes: { key: string; value: AnnexEntry };
}

/** Makes the database of what is written. */
export const makeNotebook = (db: IDBPDatabase<NotebookSchema>): void => {
  db.createObjectStore("stories", { keyPath: "id" });
  db.createObjectStore("annexes", { keyPath: "id" });
};

const open = ownDatabase<NotebookSchema>("lindero-cuaderno", 1, makeNotebook);

/** What a person wrote, apart from the files they opened. It rejects where the browser refuses storage. */
export const openNotebook = (): Promise<IDBPDatabase<NotebookSchema>> => open();
