import type { Analysis } from "../../domain/analysis.ts";
import type { ReturnQuestion } from "./return-files.ts";
import type { ReturnedFile } from "./returned-files.ts";

/** What a thread is asked about files that go back, by name. */
export type SendingAnalyses = {
  readonly returnFiles: Analysis<ReturnQuestion, readonly ReturnedFile[]>;
};

/** Loads its code when it is asked for the first time. */
export const sendingAnalyses: SendingAnalyses = {
  returnFiles: async (question) => (await import("./return-files.ts")).returnFiles(question),
};
