import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type Issue, issue } from "../domain/issue/issue.ts";
import type { PublicStory } from "../domain/story/public-story.ts";
import { readPublicStory as understood } from "../domain/story/read-public-story.ts";
import { storageReason } from "./storage-reason.ts";

interface Schema extends DBSchema {
  /** Whatever stands in it was written by a page; it is looked at before it is taken for a story. */
  stories: { key: string; value: unknown };
}

/** Apart from the database of opened files: the presenting page opens this one and no other. */
const DATABASE = "lindero-publico";
const VERSION = 1;

/** A story, or why there is none: nothing under that name, something unreadable, or a browser that keeps nothing. */
export type PublicStoryRead =
  | { readonly story: PublicStory }
  | { readonly story: null; readonly reason: "absent" | "damaged" | "refused" };

const within = async <T>(act: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
  const db = await openDB<Schema>(DATABASE, VERSION, {
    upgrade: (fresh) => {
      fresh.createObjectStore("stories");
    },
  });
  try {
    return await act(db);
  } finally {
    db.close();
  }
};

/** Keeps a story for the presenting page, in place of an older one of the same id. An issue where the browser refuses. */
export const savePublicStory = async (story: PublicStory): Promise<Issue | null> => {
  try {
    await within((db) => db.put("stories", story, story.id));
    return null;
  } catch (cause) {
    const reason = storageReason(cause);
    return issue("warning", "storage-failed", { file: story.title }, { reason });
  }
};

export const readPublicStory = async (id: string): Promise<PublicStoryRead> => {
  try {
    const kept = await within((db) => db.get("stories", id));
    if (kept === undefined) return { story: null, reason: "absent" };
    const story = understood(kept);
    return story ? { story } : { story: null, reason: "damaged" };
  } catch {
    return { story: null, reason: "refused" };
  }
};

/** Forgets what was kept under an id; a browser that refuses has nothing to forget. */
export const forgetPublicStory = async (id: string): Promise<void> => {
  await within((db) => db.delete("stories", id)).catch(() => undefined);
};
