import type { AnnexPhoto } from "../../domain/annex/annex-entry.ts";
import { canonicalJson } from "../../domain/canonical-json.ts";
import { VERSION } from "../../domain/version.ts";
import { annexPart } from "./annex-part.ts";
import { ARCHIVE_README } from "./archive-readme.ts";
import { isPlainField, namedPictures } from "./field-part.ts";
import type { Digest, Project, RegisterCopy } from "./project.ts";
import {
  FORMAT_WITH_FIELD,
  FORMAT_WITHOUT_FIELD,
  MANIFEST_PATH,
  type ManifestFile,
  type ManifestImport,
  type ManifestLog,
  type ManifestPart,
  type ManifestPicture,
  PROJECT_FORMAT,
  type ProjectManifest,
  SEAL_PATH,
  sealOf,
} from "./project-manifest.ts";
import { type ArchivePart, writeArchive } from "./write-archive.ts";

const text = (value: unknown): Uint8Array => new TextEncoder().encode(`${canonicalJson(value)}\n`);

/** Letters and figures any system takes in a file name; the name as it came stays in the manifest. */
const plainName = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "_")
    .slice(-60);

const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/**
 * A project as one file: a zip archive with `manifest.json` first. The same content gives the same bytes: fixed order,
 * day and compression, and no moment of saving.
 */
export const writeProject = async (
  project: Project,
  digest: Digest,
  copies: readonly RegisterCopy[] = [],
): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: ArchivePart[] = [];
  const put = async (part: ArchivePart): Promise<ManifestPart> => {
    parts.push(part);
    return { path: part.path, bytes: part.bytes.length, sha256: await digest(part.bytes) };
  };
  const files: ManifestFile[] = [];
  const inOrder = byId(project.files).sort((a, b) => a.addedAt - b.addedAt);
  for (const [i, { bytes, id, name, kind, choices, addedAt }] of inOrder.entries()) {
    const part = await put({ path: `archivos/${i + 1}-${plainName(name)}`, bytes });
    const answers = (choices ?? {}) as Readonly<Record<string, unknown>>;
    files.push({ ...part, id, name, kind, choices: answers, addedAt });
  }
  const numberOf = new Map(inOrder.map(({ id }, i) => [id, i + 1]));
  const copyParts: ManifestPart[] = [];
  for (const { file, name, geojson, csv } of copies) {
    const base = `padrones/${numberOf.get(file) ?? file}-${plainName(name.replace(/\.[^.]*$/, ""))}`;
    copyParts.push(await put({ path: `${base}.geojson`, bytes: geojson }));
    copyParts.push(await put({ path: `${base}.csv`, bytes: csv }));
  }
  const imports: ManifestImport[] = [];
  const waiting = byId(project.imports).sort((a, b) => a.addedAt - b.addedAt);
  for (const [i, { bytes, id, name, choices, addedAt }] of waiting.entries()) {
    const part = await put({ path: `sin-terminar/${i + 1}-${plainName(name)}`, bytes });
    const answers = (choices ?? {}) as Readonly<Record<string, unknown>>;
    imports.push({ ...part, id, name, choices: answers, addedAt });
  }
  const logs: ManifestLog[] = [];
  const written = project.logs.filter(({ entries }) => entries.length > 0);
  for (const { file, entries } of [...written].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const path = `cambios/${numberOf.get(file) ?? file}.json`;
    logs.push({ ...(await put({ path, bytes: text(entries) })), file });
  }
  const settings: ManifestPart[] = [];
  if (Object.keys(project.settings).length > 0)
    settings.push(await put({ path: "ajustes.json", bytes: text(project.settings) }));
  const templates: ManifestPart[] = [];
  if (project.templates.length > 0)
    templates.push(await put({ path: "plantillas.json", bytes: text(byId(project.templates)) }));
  copyParts.push(await put({ path: "LEEME.txt", bytes: new TextEncoder().encode(ARCHIVE_README) }));
  const stories: ManifestPart[] = [];
  for (const [i, story] of byId(project.stories).entries())
    stories.push(await put({ path: `historias/${i + 1}.json`, bytes: text(story) }));
  const annexes: ManifestPart[] = [];
  const photos: ManifestPart[] = [];
  for (const [i, entry] of byId(project.annexes).entries()) {
    const paths = new Map<AnnexPhoto, string>();
    for (const [j, photo] of entry.photos.entries()) {
      const path = `anexos/${i + 1}-foto-${j + 1}.jpg`;
      paths.set(photo, path);
      const bytes = new Uint8Array(await photo.picture.arrayBuffer());
      photos.push(await put({ path, bytes, stored: true }));
    }
    const bytes = text(annexPart(entry, (photo) => paths.get(photo) as string));
    annexes.push(await put({ path: `anexos/${i + 1}.json`, bytes }));
  }
  const field: ManifestPart[] = [];
  const fieldPictures: ManifestPicture[] = [];
  const { records, gone = [] } = project.field;
  if (records.length > 0)
    field.push(await put({ path: "campo/registros.json", bytes: text(byId(records)) }));
  for (const [i, { id, picture }] of byId(namedPictures(project.field)).entries()) {
    const bytes = new Uint8Array(await picture.arrayBuffer());
    const part = await put({ path: `campo/foto-${i + 1}.jpg`, bytes, stored: true });
    fieldPictures.push({ ...part, id });
  }
  const fieldGone: ManifestPart[] = [];
  if (gone.length > 0)
    fieldGone.push(await put({ path: "campo/borrados.json", bytes: text(byId(gone)) }));
  const plain = field.length > 0 ? FORMAT_WITH_FIELD : FORMAT_WITHOUT_FIELD;
  const format = isPlainField(project.field) ? plain : PROJECT_FORMAT;
  const manifest: Omit<ProjectManifest, "field" | "fieldPictures" | "fieldGone"> = {
    ...(format > FORMAT_WITHOUT_FIELD && { field, fieldPictures }),
    ...(fieldGone.length > 0 && { fieldGone }),
    ...{ project: "lindero", format, version: VERSION, view: project.view },
    ...{ samples: [...project.samples].sort(), files, imports, logs, settings },
    ...{ templates, copies: copyParts, stories, annexes, photos },
  };
  const list = text(manifest);
  const seal = new TextEncoder().encode(sealOf(await digest(list)));
  return writeArchive([
    { path: MANIFEST_PATH, bytes: list },
    { path: SEAL_PATH, bytes: seal },
    ...parts,
  ]);
};
