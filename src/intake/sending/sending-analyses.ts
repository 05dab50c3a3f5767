import type { Analysis } from "../../domain/analysis.ts";
import type { EudrFiles } from "../../formats/geojson/write-eudr-geojson.ts";
import type { OutFile } from "../../formats/out/out-file.ts";
import type { EudrFilesQuestion, RecordsQuestion } from "./out-files.ts";
import type { ReturnQuestion } from "./return-files.ts";
import type { ReturnedFile } from "./returned-files.ts";

/** What a thread is asked about files that go back or leave, by name. */
export type SendingAnalyses = {
  readonly returnFiles: Analysis<ReturnQuestion, readonly ReturnedFile[]>;
  readonly writeRecords: Analysis<RecordsQuestion, OutFile>;
  readonly writeEudr: Analysis<EudrFilesQuestion, EudrFiles>;
};

/** Loads its code when it is asked for the first time. */
export const sendingAnalyses: SendingAnalyses = {
  returnFiles: async (question) => (await import("./return-files.ts")).returnFiles(question),
  writeRecords: async (question) => (await import("./out-files.ts")).recordsFile(question),
  writeEudr: async (question) => (await import("./out-files.ts")).eudrFiles(question),
};
