import type { Analysis } from "../../domain/analysis.ts";
import type { PackQuestion } from "./pack-project.ts";
import type { UnpackAnswer, UnpackQuestion } from "./unpack-project.ts";

/** What a thread is asked about project files, by name: a large one would hold the page for seconds. */
export type ProjectAnalyses = {
  readonly packProject: Analysis<PackQuestion, Uint8Array<ArrayBuffer>>;
  readonly unpackProject: Analysis<UnpackQuestion, UnpackAnswer>;
};

/** Loads its code when it is asked for the first time. */
export const projectAnalyses: ProjectAnalyses = {
  packProject: async (question, context) =>
    (await import("./pack-project.ts")).packProject(question, context),
  unpackProject: async (question) => (await import("./unpack-project.ts")).unpackProject(question),
};
