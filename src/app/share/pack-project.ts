import type { AnalysisContext } from "../../domain/analysis.ts";
import { sha256 } from "../../intake/sha256.ts";
import type { Project } from "../../store/project/project.ts";
import { writeProject } from "../../store/project/write-project.ts";
import { transferring } from "../../worker/transferring.ts";
import { registerCopies } from "./register-copies.ts";

export interface PackQuestion {
  readonly project: Project;
}

/** A project as the bytes of its file, with a copy of each register for whoever has no Lindero. */
export const packProject = async (
  { project }: PackQuestion,
  context: AnalysisContext,
): Promise<Uint8Array<ArrayBuffer>> => {
  const copies = await registerCopies(project.files, context);
  const bytes = await writeProject(project, sha256, copies);
  return transferring(bytes, [bytes.buffer]);
};
