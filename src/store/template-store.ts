import type { DBSchema, IDBPDatabase } from "idb";
import type { Issue } from "../domain/issue/issue.ts";
import type { MappingTemplate } from "../domain/mapping-template.ts";
import { ownDatabase } from "./own-database.ts";
import { assertWriter } from "./project-writer.ts";
import { storageReason } from "./storage-reason.ts";

/** Templates kept on this device, per project. Every failure of the browser's storage is an issue, never an exception. */
export interface TemplateStore {
  /** All of them, the newest first. */
  list(): Promise<readonly MappingTemplate[]>;
  /** Adds one, or puts it in the place of the one with its id; false when the browser refused (said through `onIssue`). */
  keep(template: MappingTemplate): Promise<boolean>;
  forget(id: string): Promise<boolean>;
}

export interface TemplateSchema extends DBSchema {
  templates: { key: string; value: MappingTemplate };
}

/** Makes the database of templates. */
export const makeTemplates = (db: IDBPDatabase<TemplateSchema>): void => {
  db.createObjectStore("templates", { keyPath: "id" });
};

const database = ownDatabase<TemplateSchema>("lindero-plantillas", 1, makeTemplates);

/** A database of its own, opened with the first call. */
export const createTemplateStore = (onIssue: (issue: Issue) => void): TemplateStore => {
  const attempt = async <T>(fallback: T, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      const params = { reason: storageReason(cause) };
      onIssue({ code: "notebook-failed", severity: "warning", source: { file: "" }, params });
      return fallback;
    }
  };
  return {
    list: () =>
      attempt<readonly MappingTemplate[]>([], async () => {
        const all = await (await database()).getAll("templates");
        return all.sort((a, b) => b.savedAt - a.savedAt);
      }),
    keep: (template) =>
      attempt(false, async () => {
        await assertWriter();
        await (await database()).put("templates", template);
        return true;
      }),
    forget: (id) =>
      attempt(false, async () => {
        await assertWriter();
        await (await database()).delete("templates", id);
        return true;
      }),
  };
};
