import type { AnnexEntry } from "../../domain/annex/annex-entry.ts";
import type { FieldGone } from "../../domain/field/field-gone.ts";
import type { FieldRecord } from "../../domain/field/field-record.ts";
import { type Issue, issue } from "../../domain/issue/issue.ts";
import { readTexts } from "../../domain/json-shape.ts";
import type { MappingTemplate } from "../../domain/mapping-template.ts";
import { readStory } from "../../domain/story/read-story.ts";
import type { Story } from "../../domain/story/story.ts";
import { readAnnex } from "./annex-part.ts";
import { readFieldRecords, readGoneRecords } from "./field-part.ts";
import { readLog } from "./log-part.ts";
import type { Digest, Project, ProjectFile, ProjectImport, ProjectLog } from "./project.ts";
import {
  MANIFEST_PATH,
  type ManifestPart,
  manifestParts,
  readManifest,
  SEAL_PATH,
  sealOf,
} from "./project-manifest.ts";
import { readTemplates } from "./template-part.ts";
import { unpackBounded } from "./unpack-bounded.ts";

/** Bytes of a project file: a phone holds it twice while it is read. */
export const LARGEST_PROJECT = 300 * 1024 * 1024;

/** A project, or why it cannot be opened. Nothing of a project with one bad part is given. */
export type ProjectReading =
  | { readonly project: Project; readonly version: string }
  | { readonly project: null; readonly issue: Issue };

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

/** Reads a project file; `name` is what the person chose, for the sentence. */
export const readProject = async (
  bytes: Uint8Array,
  name: string,
  digest: Digest,
): Promise<ProjectReading> => {
  const source = { file: name };
  const refused = (found: Issue): ProjectReading => ({ project: null, issue: found });
  const damaged = (part: string, reason: "missing" | "changed" | "not-understood") =>
    refused(issue("error", "project-damaged", source, { part, reason }));
  if (bytes.length > LARGEST_PROJECT)
    return refused(
      issue("error", "project-too-large", source, { of: "bytes", limit: LARGEST_PROJECT }),
    );
  const unpacked = unpackBounded(bytes);
  if (unpacked !== null && "tooLarge" in unpacked)
    return refused(issue("error", "project-too-large", source, unpacked.tooLarge));
  const listed = unpacked?.parts.get(MANIFEST_PATH);
  if (unpacked === null || listed === undefined)
    return refused(issue("error", "project-not-read", source));
  const seal = unpacked.parts.get(SEAL_PATH);
  if (seal !== undefined && new TextDecoder().decode(seal) !== sealOf(await digest(listed)))
    return damaged(MANIFEST_PATH, "changed");
  const manifest = readManifest(parsed(listed));
  if (manifest === null) return damaged(MANIFEST_PATH, "not-understood");
  if ("newer" in manifest) return refused(issue("error", "project-newer", source, manifest.newer));
  if (seal === undefined && manifest.format > 1) return damaged(SEAL_PATH, "missing");

  const { parts } = unpacked;
  const { files, imports, logs, stories, annexes, photos, view, samples, version } = manifest;
  for (const part of manifestParts(manifest)) {
    const there = parts.get(part.path);
    if (there === undefined) return damaged(part.path, "missing");
    if (there.length !== part.bytes || (await digest(there)) !== part.sha256)
      return damaged(part.path, "changed");
  }
  const bytesOf = ({ path }: ManifestPart) => parts.get(path) as Uint8Array<ArrayBuffer>;
  const pictures = new Map(
    photos.map((part) => [part.path, new Blob([bytesOf(part)], { type: "image/jpeg" })]),
  );
  const readStories: Story[] = [];
  for (const part of stories) {
    const story = readStory(parsed(bytesOf(part)));
    if (story === null) return damaged(part.path, "not-understood");
    readStories.push(story);
  }
  const readAnnexes: AnnexEntry[] = [];
  for (const part of annexes) {
    const entry = readAnnex(parsed(bytesOf(part)), (path) => pictures.get(path) ?? null);
    if (entry === null) return damaged(part.path, "not-understood");
    readAnnexes.push(entry);
  }
  const readFiles = files.map((part): ProjectFile => {
    const { id, name: fileName, kind, choices, addedAt } = part;
    return { id, name: fileName, kind, choices, addedAt, bytes: bytesOf(part) };
  });
  const readImports = imports.map((part): ProjectImport => {
    const { id, name: fileName, choices, addedAt } = part;
    return { id, name: fileName, choices, addedAt, bytes: bytesOf(part) };
  });
  const readLogs: ProjectLog[] = [];
  for (const part of logs) {
    const entries = readLog(parsed(bytesOf(part)));
    if (entries === null) return damaged(part.path, "not-understood");
    readLogs.push({ file: part.file, entries });
  }
  let settings: Readonly<Record<string, string>> = {};
  for (const part of manifest.settings) {
    const read = readTexts(parsed(bytesOf(part)));
    if (read === null) return damaged(part.path, "not-understood");
    settings = read;
  }
  let templates: readonly MappingTemplate[] = [];
  for (const part of manifest.templates) {
    const read = readTemplates(parsed(bytesOf(part)));
    if (read === null) return damaged(part.path, "not-understood");
    templates = read;
  }
  let records: readonly FieldRecord[] = [];
  for (const part of manifest.field) {
    const read = readFieldRecords(parsed(bytesOf(part)));
    if (read === null) return damaged(part.path, "not-understood");
    records = read;
  }
  let gone: readonly FieldGone[] = [];
  for (const part of manifest.fieldGone) {
    const read = readGoneRecords(parsed(bytesOf(part)));
    if (read === null) return damaged(part.path, "not-understood");
    gone = read;
  }
  const fieldPictures = manifest.fieldPictures.map((part) => {
    return { id: part.id, picture: new Blob([bytesOf(part)], { type: "image/jpeg" }) };
  });
  return {
    version,
    project: {
      ...{ view, samples, settings, files: readFiles, imports: readImports, logs: readLogs },
      ...{ stories: readStories, annexes: readAnnexes, templates },
      field: { records, pictures: fieldPictures, ...(gone.length > 0 && { gone }) },
    },
  };
};
