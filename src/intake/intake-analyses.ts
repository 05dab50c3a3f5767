import type { AnalysisContext } from "../domain/analysis.ts";
import type { ImportChoices } from "../domain/import-choices.ts";
import { readDataset } from "./intake.ts";
import type { IntakeReport } from "./intake-report.ts";

/** A file to read; a `File` crosses to a thread without its bytes being copied. */
export interface IntakeQuestion {
  readonly file: Pick<File, "name" | "arrayBuffer">;
  readonly choices: ImportChoices;
}

const STEPS = 1000;

/** What a thread is asked about files, by name. */
export const intakeAnalyses = {
  intake: async (
    { file, choices }: IntakeQuestion,
    { signal, progress }: AnalysisContext,
  ): Promise<IntakeReport> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return readDataset({ name: file.name, bytes }, choices, {
      signal,
      progress: (share) => progress(Math.round(share * STEPS), STEPS),
    });
  },
} as const;
