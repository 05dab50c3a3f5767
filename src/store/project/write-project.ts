import { type Zippable, zipSync } from "fflate/browser";
import type { AnnexPhoto } from "../../domain/annex/annex-entry.ts";
import { canonicalJson } from "../../domain/canonical-json.ts";
import { VERSION } from "../../domain/version.ts";
import { annexPart } from "./annex-part.ts";
import type { Digest, Project } from "./project.ts";
import {
  MANIFEST_PATH,
  type ManifestPart,
  PROJECT_FORMAT,
  type ProjectManifest,
} from "./project-manifest.ts";

const text = (value: unknown): Uint8Array => new TextEncoder().encode(`${canonicalJson(value)}\n`);

/** Letters and figures any system takes in a file name; what came stays in the manifest. */
const plainName = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "_")
    .slice(-60);

const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** First day a zip archive can name, in local time as its format has it: the same bytes in every zone. */
const fixedDay = (): Date => new Date(1980, 0, 1);

/**
 * A project as one file: a zip archive with `manifest.json` first. The same content gives the same bytes: fixed order,
 * day and compression, and no moment of saving.
 */
export const writeProject = async (project: Project, digest: Digest): Promise<Uint8Array> => {
  const parts: Record<string, readonly [bytes: Uint8Array, level: 0 | 6]> = {};
  const put = async (path: string, bytes: Uint8Array, level: 0 | 6): Promise<ManifestPart> => {
    parts[path] = [bytes, level];
    return { path, bytes: bytes.length, sha256: await digest(bytes) };
  };
  const files = [];
  const inOrder = byId(project.files).sort((a, b) => a.addedAt - b.addedAt);
  for (const [i, { bytes, id, name, kind, choices, addedAt }] of inOrder.entries()) {
    const part = await put(`archivos/${i + 1}-${plainName(name)}`, bytes, 6);
    files.push({ ...part, id, name, kind, choices: (choices ?? {}) as object, addedAt });
  }
  const stories = [];
  for (const [i, story] of byId(project.stories).entries())
    stories.push(await put(`historias/${i + 1}.json`, text(story), 6));
  const annexes = [];
  const photos = [];
  for (const [i, entry] of byId(project.annexes).entries()) {
    const paths = new Map<AnnexPhoto, string>();
    for (const [j, photo] of entry.photos.entries()) {
      const path = `anexos/${i + 1}-foto-${j + 1}.jpg`;
      paths.set(photo, path);
      photos.push(await put(path, new Uint8Array(await photo.picture.arrayBuffer()), 0));
    }
    annexes.push(
      await put(`anexos/${i + 1}.json`, text(annexPart(entry, (photo) => paths.get(photo)!)), 6),
    );
  }
  const manifest: ProjectManifest = {
    ...{ project: "lindero", format: PROJECT_FORMAT, version: VERSION, view: project.view },
    ...{ samples: [...project.samples].sort(), stories, annexes, photos },
    files: files as ProjectManifest["files"],
  };
  const archive: Zippable = { [MANIFEST_PATH]: [text(manifest), { level: 6 }] };
  for (const [path, [bytes, level]] of Object.entries(parts)) archive[path] = [bytes, { level }];
  return zipSync(archive, { mtime: fixedDay() });
};
