import type { Dataset } from "../../../domain/dataset.ts";
import type { AnalysisClient } from "../../../worker/analysis-client.ts";
import type { BorerAnalyses } from "../analysis/borer-analyses.ts";
import type { JoinAnswer } from "../analysis/join/join-answer.ts";
import { type ReadingSource, readingSource } from "../analysis/select/reading-source.ts";
import { joinQuestion } from "../model/register-question.ts";

export interface JoinedRegister {
  readonly source: ReadingSource;
  readonly join: JoinAnswer;
}

interface Known {
  readonly readings: Dataset<"readings">;
  readonly coming: Promise<JoinedRegister>;
}

/** A code is good or ambiguous among all plots: the whole register is joined, once for all its cards. */
const known = new WeakMap<Dataset<"plots">, Known>();

/** Which monitoring points belong to which plots of the register. */
export const joinedRegister = (
  analyses: AnalysisClient<BorerAnalyses>,
  register: Dataset<"plots">,
  readings: Dataset<"readings">,
): Promise<JoinedRegister> => {
  const before = known.get(register);
  if (before?.readings === readings) return before.coming;
  const source = readingSource(readings);
  const coming = analyses
    .run("borerJoin", joinQuestion(source, register))
    .then((join) => ({ source, join }));
  known.set(register, { readings, coming });
  coming.catch(() => known.delete(register));
  return coming;
};
