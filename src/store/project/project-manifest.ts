import type { DatasetKind } from "../../domain/dataset.ts";
import { isObject, isTextUpTo, isWhole, readEach, readTexts } from "../../domain/json-shape.ts";

/**
 * The last format this Lindero writes; it reads the earlier ones too. 1: files, stories, annexes, view. 2: files on their way
 * in, logs of changes, settings, templates, and registers as GeoJSON and CSV besides. 3: records of the field besides. 4: what
 * was deleted in the field, and walks that nobody closed yet.
 */
export const PROJECT_FORMAT = 4;
/** Written where there are records of the field, and none of what the last format added. */
export const FORMAT_WITH_FIELD = 3;
/** Written where there are no records of the field: an earlier Lindero opens that too, and loses nothing by it. */
export const FORMAT_WITHOUT_FIELD = 2;
export const MANIFEST_PATH = "manifest.json";
/** SHA-256 of the list itself, as `sha256sum --check` takes it; the first format had none. */
export const SEAL_PATH = "manifest.sha256";

/** What stands there. `sha256`: of the list, lowercase hex. */
export const sealOf = (sha256: string): string => `${sha256}  ${MANIFEST_PATH}\n`;
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

export type ManifestImport = Omit<ManifestFile, "kind">;

export interface ManifestLog extends ManifestPart {
  readonly file: string;
}

/** A picture of a record of the field. */
export interface ManifestPicture extends ManifestPart {
  readonly id: string;
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
  readonly imports: readonly ManifestImport[];
  readonly logs: readonly ManifestLog[];
  /** None or one. */
  readonly settings: readonly ManifestPart[];
  /** None or one. */
  readonly templates: readonly ManifestPart[];
  /** For people, never read back. */
  readonly copies: readonly ManifestPart[];
  readonly stories: readonly ManifestPart[];
  readonly annexes: readonly ManifestPart[];
  readonly photos: readonly ManifestPart[];
  /** None or one. */
  readonly field: readonly ManifestPart[];
  readonly fieldPictures: readonly ManifestPicture[];
  /** None or one. */
  readonly fieldGone: readonly ManifestPart[];
}

const KINDS: Readonly<Record<DatasetKind, true>> = {
  plots: true,
  areas: true,
  readings: true,
  trials: true,
  catalogue: true,
};

export const isKind = (value: unknown): value is DatasetKind =>
  typeof value === "string" && Object.hasOwn(KINDS, value);

/** Ids are the ones a browser makes up; no file can take the id of a sample or of the sanctuary. */
const FILE_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const PICTURE_ID = /^[\w-]{1,80}$/;
const HEX = /^[0-9a-f]{64}$/;
const SAMPLE = /^[a-z][a-z-]{0,40}$/;

const readPart = (value: unknown): ManifestPart | null => {
  if (!isObject(value)) return null;
  const { path, bytes, sha256 } = value;
  return isTextUpTo(path, 200) && isWhole(bytes) && isTextUpTo(sha256, 64) && HEX.test(sha256)
    ? { path, bytes, sha256 }
    : null;
};

const readImport = (value: unknown): ManifestImport | null => {
  const part = readPart(value);
  if (part === null || !isObject(value)) return null;
  const { id, name, choices, addedAt } = value;
  if (!isTextUpTo(id, 36) || !FILE_ID.test(id) || !isTextUpTo(name, 500)) return null;
  return isObject(choices) && isWhole(addedAt) ? { ...part, id, name, choices, addedAt } : null;
};

const readFile = (value: unknown): ManifestFile | null => {
  const about = readImport(value);
  if (about === null || !isObject(value) || !isKind(value.kind)) return null;
  return { ...about, kind: value.kind };
};

const readLogPart = (value: unknown): ManifestLog | null => {
  const part = readPart(value);
  if (part === null || !isObject(value)) return null;
  const { file } = value;
  const known = isTextUpTo(file, 41) && (FILE_ID.test(file) || SAMPLE.test(file));
  return known ? { ...part, file } : null;
};

const readPicture = (value: unknown): ManifestPicture | null => {
  const part = readPart(value);
  if (part === null || !isObject(value)) return null;
  const { id } = value;
  return isTextUpTo(id, 80) && PICTURE_ID.test(id) ? { ...part, id } : null;
};

const readSample = (value: unknown): string | null =>
  isTextUpTo(value, 41) && SAMPLE.test(value) ? value : null;

const isApart = (items: readonly string[]): boolean => new Set(items).size === items.length;

/** All parts that a project says it has. */
export const manifestParts = (manifest: ProjectManifest): readonly ManifestPart[] => [
  ...manifest.files,
  ...manifest.imports,
  ...manifest.logs,
  ...manifest.settings,
  ...manifest.templates,
  ...manifest.copies,
  ...manifest.stories,
  ...manifest.annexes,
  ...manifest.photos,
  ...manifest.field,
  ...manifest.fieldPictures,
  ...manifest.fieldGone,
];

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
  /** What the first format did not have. */
  const since2 = <T>(list: unknown, most: number, read: (item: unknown) => T | null) =>
    readEach(format < 2 ? [] : list, most, read);
  const imports = since2(value.imports, MOST_PARTS, readImport);
  const logs = since2(value.logs, MOST_PARTS, readLogPart);
  const settings = since2(value.settings, 1, readPart);
  const templates = since2(value.templates, 1, readPart);
  const copies = since2(value.copies, MOST_PARTS, readPart);
  const stories = readEach(value.stories, MOST_PARTS, readPart);
  const annexes = readEach(value.annexes, MOST_PARTS, readPart);
  const photos = readEach(value.photos, MOST_PARTS, readPart);
  const field = readEach(format < 3 ? [] : value.field, 1, readPart);
  const fieldPictures = readEach(format < 3 ? [] : value.fieldPictures, MOST_PARTS, readPicture);
  const fieldGone = readEach(format < 4 ? [] : (value.fieldGone ?? []), 1, readPart);
  if (!view || !samples || !files || !stories || !annexes || !photos) return null;
  if (!imports || !logs || !settings || !templates || !copies) return null;
  if (!field || !fieldPictures || !fieldGone) return null;
  const manifest: ProjectManifest = {
    ...{ project: "lindero", format, version, view, samples, files, imports, logs, settings },
    ...{ templates, copies, stories, annexes, photos, field, fieldPictures, fieldGone },
  };
  if (!isApart(manifestParts(manifest).map(({ path }) => path))) return null;
  if (!isApart([...files, ...imports].map(({ id }) => id))) return null;
  if (!isApart(fieldPictures.map(({ id }) => id))) return null;
  return isApart(logs.map(({ file }) => file)) ? manifest : null;
};
