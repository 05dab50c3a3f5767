import type { AnalysisContext } from "../domain/analysis.ts";
import type { Properties } from "../domain/dataset.ts";
import type { ImportChoices } from "../domain/import-choices.ts";
import { readDataset } from "./intake.ts";
import type { IntakeReport } from "./intake-report.ts";

/** A file to read; a `File` crosses to a thread without its bytes being copied. */
export interface IntakeQuestion {
  readonly file: Pick<File, "name" | "arrayBuffer">;
  readonly choices: ImportChoices;
}

const STEPS = 1000;

const NO_TEXT: Properties = Object.freeze(Object.create(null));

/**
 * The texts of readings stay in the thread: what the page shows of a sheet is in its columns, and a text of each cell of
 * 200,000 rows would stop the page for seconds.
 */
const withoutTexts = (report: IntakeReport): IntakeReport => {
  const { dataset } = report;
  if (dataset?.kind !== "readings") return report;
  return { ...report, dataset: { ...dataset, properties: dataset.ids.map(() => NO_TEXT) } };
};

/** What a thread is asked about files, by name. */
export const intakeAnalyses = {
  intake: async (
    { file, choices }: IntakeQuestion,
    { signal, progress }: AnalysisContext,
  ): Promise<IntakeReport> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const report = await readDataset({ name: file.name, bytes }, choices, {
      signal,
      progress: (share) => progress(Math.round(share * STEPS), STEPS),
    });
    return withoutTexts(report);
  },
} as const;
