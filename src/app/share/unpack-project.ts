import { unarmouredProject } from "../../domain/armoured-project.ts";
import type { Issue } from "../../domain/issue/issue.ts";
import { newId } from "../../domain/new-id.ts";
import { sha256 } from "../../intake/sha256.ts";
import {
  mergeProject,
  NOTHING,
  type Present,
  type ProjectMerge,
} from "../../store/project/merge-project.ts";
import { readProject } from "../../store/project/read-project.ts";
import { transferring } from "../../worker/transferring.ts";

export interface UnpackQuestion {
  readonly file: Pick<File, "name" | "arrayBuffer">;
  /** What the open project has. */
  readonly present: Present;
}

/** A project that was read whole; nothing of it is open yet. */
export interface UnpackedProject {
  /** Added to the open project. */
  readonly merge: ProjectMerge;
  /** As a project of its own. */
  readonly apart: ProjectMerge;
  /** Version of Lindero that saved it. */
  readonly version: string;
}

export type UnpackAnswer =
  | { readonly unpacked: UnpackedProject }
  | { readonly unpacked: null; readonly issue: Issue };

/** What a project's archive begins with; one that came as text does not. */
const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const bytesOf = async (file: UnpackQuestion["file"]): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isArchive(bytes)) return bytes;
  return unarmouredProject(new TextDecoder().decode(bytes)) ?? bytes;
};

/** Reads a project file and holds it against what is there, both ways it can be opened. */
export const unpackProject = async ({ file, present }: UnpackQuestion): Promise<UnpackAnswer> => {
  const reading = await readProject(await bytesOf(file), file.name, sha256);
  if (reading.project === null) return { unpacked: null, issue: reading.issue };
  const { project, version } = reading;
  const merge = mergeProject(project, present, newId);
  const apart = mergeProject(project, NOTHING, newId, true);
  const files = [...merge.files, ...merge.sameFiles, ...apart.files];
  const imports = [...merge.imports, ...merge.sameImports, ...apart.imports];
  return transferring(
    { unpacked: { merge, apart, version } },
    [...files, ...imports].map(({ bytes }) => bytes.buffer),
  );
};
