import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type FieldSchema, makeFieldDatabase } from "../field-database.ts";
import { type FileRecord, type FileSchema, makeFiles } from "../file-record.ts";
import { keepLarge } from "../large-contents.ts";
import { makeNotebook, type NotebookSchema } from "../notebook.ts";
import { type ImportSchema, makeImports } from "../pending-store.ts";
import { ownName } from "../project-scope.ts";
import { type LogSchema, makeLogs } from "../register-log-store.ts";
import { standInFor } from "../stand-in.ts";
import { makeTemplates, type TemplateSchema } from "../template-store.ts";
import { LARGE } from "../write-files.ts";
import type { ProjectMerge } from "./merge-project.ts";

/** Adds to a database of a project that this page does not have open. */
const fill = async <S extends DBSchema>(
  name: string,
  make: (db: IDBPDatabase<S>) => void,
  act: (db: IDBPDatabase<S>) => Promise<unknown>,
): Promise<void> => {
  const db = await openDB<S>(name, 1, { upgrade: make });
  try {
    await act(db);
  } finally {
    db.close();
  }
};

const each = async <T>(items: readonly T[], put: (item: T) => Promise<unknown>): Promise<void> => {
  for (const item of items) await put(item);
};

/**
 * Fills a new project with what a project file brings, the files last: until they are there it is nothing anybody would
 * take for whole. Rejects where the browser refuses; what it wrote until then is still there.
 */
export const seedProject = (project: string, merge: ProjectMerge): Promise<void> =>
  standInFor(project, async () => {
    const { stories, annexes, templates, logs, imports, files, field } = merge;
    await fill<NotebookSchema>(ownName("lindero-cuaderno", project), makeNotebook, async (db) => {
      await each(stories, (story) => db.put("stories", story));
      await each(annexes, (entry) => db.put("annexes", entry));
    });
    await fill<FieldSchema>(ownName("lindero-campo", project), makeFieldDatabase, async (db) => {
      await each(field.pictures, (picture) => db.put("pictures", picture));
      await each([...field.records, ...field.gone], (row) => db.put("records", row));
    });
    await fill<TemplateSchema>(ownName("lindero-plantillas", project), makeTemplates, (db) =>
      each(templates, (template) => db.put("templates", template)),
    );
    await fill<LogSchema>(ownName("lindero-cambios", project), makeLogs, async (db) => {
      const change = db.transaction("entries", "readwrite");
      for (const { file, entries } of logs)
        for (const entry of entries) void change.store.add({ register: file, entry });
      await change.done;
    });
    await fill<ImportSchema>(ownName("lindero-pendientes", project), makeImports, (db) =>
      each(imports, async ({ bytes, ...about }) => {
        if (!(await isApart(about.id, bytes, project))) await db.put("contents", bytes, about.id);
        await db.put("imports", { ...about, begun: 0 });
      }),
    );
    await fill<FileSchema>(ownName("lindero", project), makeFiles, (db) =>
      each(files, async ({ bytes, ...about }) => {
        const apart = await isApart(about.id, bytes, project);
        const record: FileRecord = apart ? about : { ...about, bytes };
        await db.put("files", record);
      }),
    );
  });

/** Whether a large content has its own place beside the database now. */
const isApart = async (
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
  project: string,
): Promise<boolean> => bytes.length >= LARGE && keepLarge(id, new Blob([bytes]), project);
