import { canonicalJson } from "../../domain/canonical-json.ts";
import type { Project } from "../project/project.ts";

/** Kinds of things a project has that can be lost with the browser's storage. */
export const COPY_KINDS = [
  "walk",
  "field",
  "changes",
  "annexes",
  "stories",
  "files",
  "imports",
  "templates",
] as const;

export type CopyKind = (typeof COPY_KINDS)[number];

export type CopyCounts = Readonly<Record<CopyKind, number>>;

/** What a copy took along: each thing with the version it had, each log with how far it went. */
export interface CopyMarks {
  /** By `kind id`: what tells one version from another. */
  readonly items: Readonly<Record<string, string>>;
  /** By register: entries, and the id of the last. */
  readonly logs: Readonly<Record<string, readonly [count: number, lastId: string]>>;
}

type Marked = Pick<
  Project,
  "files" | "imports" | "logs" | "stories" | "annexes" | "templates" | "field"
>;

/** Of answers, which are small: their whole text would be kept twice. 32 bits (FNV-1a). */
const shortMark = (value: unknown): string => {
  let hash = 0x811c9dc5;
  for (const unit of canonicalJson(value) ?? "")
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
};

/** What marks one thing, by kind; the same from a project in hand as from the databases. */
export const markOf = {
  files: (file: { readonly name: string; readonly choices: unknown }): string =>
    shortMark([file.name, file.choices]),
  imports: (file: { readonly choices: unknown }): string => shortMark(file.choices),
  stories: ({ changedAt }: { readonly changedAt: number }): string => changedAt.toString(36),
  annexes: ({ changedAt }: { readonly changedAt: number }): string => changedAt.toString(36),
  templates: shortMark,
  field: ({ changed }: { readonly changed: number }): string => changed.toString(36),
} as const;

export const itemKey = (kind: keyof typeof markOf, id: string): string => `${kind} ${id}`;

/** What a project in hand takes along. */
export const marksOf = (project: Marked): CopyMarks => {
  const items: Record<string, string> = {};
  for (const file of project.files) items[itemKey("files", file.id)] = markOf.files(file);
  for (const file of project.imports) items[itemKey("imports", file.id)] = markOf.imports(file);
  for (const story of project.stories) items[itemKey("stories", story.id)] = markOf.stories(story);
  for (const entry of project.annexes) items[itemKey("annexes", entry.id)] = markOf.annexes(entry);
  for (const one of project.templates) items[itemKey("templates", one.id)] = markOf.templates(one);
  for (const record of project.field.records)
    items[itemKey("field", record.id)] = markOf.field(record);
  const logs: Record<string, readonly [number, string]> = {};
  for (const { file, entries } of project.logs) {
    const last = entries.at(-1);
    if (last !== undefined) logs[file] = [entries.length, last.id];
  }
  return { items, logs };
};
