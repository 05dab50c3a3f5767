import type { DatasetKind } from "../../domain/dataset.ts";
import { isObject, isTextUpTo, isWhole, readEach, readTexts } from "../../domain/json-shape.ts";

/** The format this Lindero writes and reads. */
export const PROJECT_FORMAT = 1;
export const MANIFEST_PATH = "manifest.json";
/** More parts than this are no project. */
export const MOST_PARTS = 5000;

/** A part of the archive as it was saved. */
export interface ManifestPart {
  readonly path: string;
  readonly bytes: number;
  /** Lowercase hex. */
  readonly sha256: string;
}

export interface ManifestFile extends ManifestPart {
  readonly id: string;
  readonly name: string;
  readonly kind: DatasetKind;
  readonly choices: Readonly<Record<string, unknown>>;
  readonly addedAt: number;
}

/** What a project says of itself: the list of all its parts. */
export interface ProjectManifest {
  readonly project: "lindero";
  readonly format: number;
  /** Version of Lindero that wrote it. */
  readonly version: string;
  readonly view: Readonly<Record<string, string>>;
  readonly samples: readonly string[];
  readonly files: readonly ManifestFile[];
  readonly stories: readonly ManifestPart[];
  readonly annexes: readonly ManifestPart[];
  readonly photos: readonly ManifestPart[];
}

const KINDS: Readonly<Record<DatasetKind, true>> = {
  plots: true,
  areas: true,
  readings: true,
  trials: true,
  catalogue: true,
};

const isKind = (value: unknown): value is DatasetKind =>
  typeof value === "string" && Object.hasOwn(KINDS, value);

/** Ids are the ones a browser makes up; no file can take the id of a sample or of the sanctuary. */
const FILE_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const HEX = /^[0-9a-f]{64}$/;
const SAMPLE = /^[a-z][a-z-]{0,40}$/;

const readPart = (value: unknown): ManifestPart | null => {
  if (!isObject(value)) return null;
  const { path, bytes, sha256 } = value;
  return isTextUpTo(path, 200) && isWhole(bytes) && isTextUpTo(sha256, 64) && HEX.test(sha256)
    ? { path, bytes, sha256 }
    : null;
};

const readFile = (value: unknown): ManifestFile | null => {
  const part = readPart(value);
  if (part === null || !isObject(value)) return null;
  const { id, name, kind, choices, addedAt } = value;
  if (!isTextUpTo(id, 36) || !FILE_ID.test(id) || !isTextUpTo(name, 500)) return null;
  if (!isKind(kind) || !isObject(choices) || !isWhole(addedAt)) return null;
  return { ...part, id, name, kind, choices, addedAt };
};

const readSample = (value: unknown): string | null =>
  isTextUpTo(value, 41) && SAMPLE.test(value) ? value : null;

const isApart = (items: readonly string[]): boolean => new Set(items).size === items.length;

/** The list of a project's parts; null where it is not understood. `newer` comes before anything else is looked at. */
export const readManifest = (
  value: unknown,
):
  | ProjectManifest
  | { readonly newer: { readonly format: number; readonly version: string } }
  | null => {
  if (!isObject(value) || value.project !== "lindero") return null;
  const { format, version } = value;
  if (!isWhole(format) || !isTextUpTo(version, 40)) return null;
  if (format > PROJECT_FORMAT) return { newer: { format, version } };
  const view = readTexts(value.view);
  const samples = readEach(value.samples, 20, readSample);
  const files = readEach(value.files, MOST_PARTS, readFile);
  const stories = readEach(value.stories, MOST_PARTS, readPart);
  const annexes = readEach(value.annexes, MOST_PARTS, readPart);
  const photos = readEach(value.photos, MOST_PARTS, readPart);
  if (!view || !samples || !files || !stories || !annexes || !photos) return null;
  const parts = [...files, ...stories, ...annexes, ...photos].map(({ path }) => path);
  if (!isApart(parts) || !isApart(files.map(({ id }) => id))) return null;
  return { project: "lindero", format, version, view, samples, files, stories, annexes, photos };
};
