import type { IDBPDatabase } from "idb";
import type { FileRecord, FileSchema } from "./file-record.ts";
import { forgetLarge, keepLarge } from "./large-contents.ts";
import { assertWriter } from "./project-writer.ts";
import type { StoredFile } from "./stored-file.ts";

/** Bytes from which a content lies in a file of its own: a record is then written again in no time. */
export const LARGE = 1_000_000;

type Open = () => Promise<IDBPDatabase<FileSchema>>;

const recordOf = async ({ content, ...about }: StoredFile): Promise<FileRecord> => {
  if (content.size >= LARGE && (await keepLarge(about.id, content))) return about;
  return { ...about, bytes: new Uint8Array(await content.arrayBuffer()) };
};

/** Keeps a file, its content where it belongs. It rejects where the browser refuses, as all of these. */
export const putFile = async (open: Open, file: StoredFile): Promise<void> => {
  await assertWriter();
  await (await open()).put("files", await recordOf(file));
};

/** Keeps other answers to a kept file; false where it is not there. */
export const putAnswers = async (open: Open, id: string, choices: unknown): Promise<boolean> => {
  await assertWriter();
  const change = (await open()).transaction("files", "readwrite");
  const record = await change.store.get(id);
  if (record !== undefined) await change.store.put({ ...record, choices });
  await change.done;
  return record !== undefined;
};

export const deleteFile = async (open: Open, id: string): Promise<void> => {
  await assertWriter();
  const db = await open();
  const record = await db.get("files", id);
  await db.delete("files", id);
  if (record !== undefined && record.bytes === undefined) await forgetLarge(id);
};
