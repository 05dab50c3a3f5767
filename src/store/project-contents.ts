import type { DBSchema } from "idb";
import type { AnnexEntry } from "../domain/annex/annex-entry.ts";
import { type FieldPicture, isFieldRecord } from "../domain/field/field-record.ts";
import { largeContents } from "./large-contents.ts";
import { peekDatabase } from "./peek-database.ts";
import { ownName } from "./project-scope.ts";

/** A file as this device keeps it. */
export interface KeptSize {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

/** What a project has on this device. */
export interface ProjectContents {
  readonly files: readonly KeptSize[];
  /** Files on their way in. */
  readonly imports: readonly KeptSize[];
  readonly stories: readonly string[];
  readonly annexes: number;
  /** Entries of the logs of its registers. */
  readonly changes: number;
  /** How files of one shape are read. */
  readonly templates: number;
  /** What was recorded in the field. */
  readonly field: number;
  /** Of files, imports and photos; what a browser needs around them is not counted. */
  readonly bytes: number;
  /** Some of it could not be looked into: there may be more than was counted. */
  readonly unread: boolean;
}

/** Names of the databases a project has, before its id is added. */
export const PROJECT_DATABASES = [
  "lindero",
  "lindero-pendientes",
  "lindero-cuaderno",
  "lindero-cambios",
  "lindero-plantillas",
  "lindero-campo",
  "lindero-recorrido",
] as const;

interface Schema extends DBSchema {
  files: { key: string; value: { id: string; name: string; bytes?: Uint8Array } };
  imports: { key: string; value: { id: string; name: string } };
  contents: { key: string; value: Uint8Array };
  stories: { key: string; value: unknown };
  annexes: { key: string; value: AnnexEntry };
  entries: { key: number; value: unknown };
  templates: { key: string; value: unknown };
  records: { key: string; value: unknown };
  lines: { key: number; value: unknown };
  pictures: { key: string; value: FieldPicture };
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);

/** Counts what a project keeps; of what cannot be looked into it says so. */
export const projectContents = async (project: string): Promise<ProjectContents> => {
  const large = await largeContents(project);
  let unread = false;
  const look = <T>(base: (typeof PROJECT_DATABASES)[number], none: T) => ({
    with: (act: Parameters<typeof peekDatabase<Schema, T>>[2]): Promise<T> =>
      peekDatabase<Schema, T>(ownName(base, project), none, act, () => {
        unread = true;
      }),
  });
  const files = await look<readonly KeptSize[]>("lindero", []).with(async (db) =>
    (await db.getAll("files")).map(({ id, name, bytes }) => ({
      id,
      name,
      bytes: bytes?.length ?? large.get(id)?.bytes ?? 0,
    })),
  );
  const imports = await look<readonly KeptSize[]>("lindero-pendientes", []).with(async (db) =>
    Promise.all(
      (await db.getAll("imports")).map(async ({ id, name }) => ({
        id,
        name,
        bytes: (await db.get("contents", id))?.length ?? large.get(id)?.bytes ?? 0,
      })),
    ),
  );
  const words = await look("lindero-cuaderno", {
    stories: [] as readonly string[],
    annexes: 0,
    photos: 0,
  }).with(async (db) => {
    const entries = await db.getAll("annexes");
    return {
      stories: await db.getAllKeys("stories"),
      annexes: entries.length,
      photos: sum(entries.flatMap(({ photos }) => photos.map(({ picture }) => picture.size))),
    };
  });
  const changes = await look("lindero-cambios", 0).with((db) => db.count("entries"));
  const templates = await look("lindero-plantillas", 0).with((db) => db.count("templates"));
  const field = await look("lindero-campo", { records: 0, pictures: 0 }).with(async (db) => ({
    // Beside records lie what was deleted, and versions put aside.
    records: (await db.getAll("records")).filter(isFieldRecord).length,
    pictures: sum((await db.getAll("pictures")).map(({ picture }) => picture.size)),
  }));
  // A walk under way is a record to be.
  const walk = await look("lindero-recorrido", 0).with(async (db) =>
    Math.min(1, await db.count("lines")),
  );
  const { stories, annexes, photos } = words;
  const bytes = sum([...files, ...imports].map((one) => one.bytes)) + photos + field.pictures;
  return {
    files,
    imports,
    stories,
    annexes,
    changes,
    templates,
    field: field.records + walk,
    bytes,
    unread,
  };
};
