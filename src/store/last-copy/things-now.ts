import type { DBSchema } from "idb";
import type { AnnexEntry } from "../../domain/annex/annex-entry.ts";
import { isFieldRecord } from "../../domain/field/field-record.ts";
import type { MappingTemplate } from "../../domain/mapping-template.ts";
import type { LogEntry } from "../../domain/register/change.ts";
import type { Story } from "../../domain/story/story.ts";
import type { FileRecord } from "../file-record.ts";
import { peekDatabase } from "../peek-database.ts";
import { currentProject, ownName } from "../project-scope.ts";
import { type CopyMarks, itemKey, markOf } from "./copy-marks.ts";
import type { ThingsNow } from "./since-copy.ts";

interface Schema extends DBSchema {
  files: { key: string; value: FileRecord };
  imports: { key: string; value: { id: string; choices: unknown } };
  stories: { key: string; value: Story };
  annexes: { key: string; value: AnnexEntry };
  templates: { key: string; value: MappingTemplate };
  records: { key: string; value: unknown };
  lines: { key: number; value: unknown };
  entries: {
    key: number;
    value: { register: string; entry: LogEntry };
    indexes: { register: string };
  };
}

/**
 * What a project has on this device, held against what a copy took. Null where the browser does not let all of it be seen:
 * then nothing is known of what would be lost.
 */
export const thingsNow = async (
  copied: CopyMarks | null,
  project: string = currentProject(),
): Promise<ThingsNow | null> => {
  let unread = false;
  const look = <T>(base: string, none: T, act: Parameters<typeof peekDatabase<Schema, T>>[2]) =>
    peekDatabase<Schema, T>(ownName(base, project), none, act, () => {
      unread = true;
    });
  const items: Record<string, string> = {};
  await look("lindero", null, async (db) => {
    for (const file of await db.getAll("files"))
      items[itemKey("files", file.id)] = markOf.files(file);
    return null;
  });
  await look("lindero-pendientes", null, async (db) => {
    for (const file of await db.getAll("imports"))
      items[itemKey("imports", file.id)] = markOf.imports(file);
    return null;
  });
  await look("lindero-cuaderno", null, async (db) => {
    for (const story of await db.getAll("stories"))
      items[itemKey("stories", story.id)] = markOf.stories(story);
    for (const entry of await db.getAll("annexes"))
      items[itemKey("annexes", entry.id)] = markOf.annexes(entry);
    return null;
  });
  await look("lindero-plantillas", null, async (db) => {
    for (const one of await db.getAll("templates"))
      items[itemKey("templates", one.id)] = markOf.templates(one);
    return null;
  });
  await look("lindero-campo", null, async (db) => {
    for (const record of await db.getAll("records"))
      if (isFieldRecord(record)) items[itemKey("field", record.id)] = markOf.field(record);
    return null;
  });
  const walking = await look(
    "lindero-recorrido",
    false,
    async (db) => (await db.count("lines")) > 0,
  );
  const logs: Record<string, { count: number; goesOn: boolean }> = {};
  await look("lindero-cambios", null, async (db) => {
    const { store } = db.transaction("entries");
    let each = await store.index("register").openKeyCursor(null, "nextunique");
    const registers: string[] = [];
    for (; each !== null; each = await each.continue()) registers.push(each.key);
    for (const register of registers) {
      const keys = await db.getAllKeysFromIndex("entries", "register", register);
      const [taken, lastId] = copied?.logs[register] ?? [0, ""];
      const key = keys[taken - 1];
      const last = key === undefined ? undefined : await db.get("entries", key);
      logs[register] = { count: keys.length, goesOn: last?.entry.id === lastId };
    }
    return null;
  });
  return unread ? null : { items, logs, walking };
};
