import type { AnalysisContext } from "../../../domain/analysis.ts";
import { pauseOf } from "../../../domain/pause.ts";
import { type DetectiveAnswer, detect } from "./detective.ts";
import type { BestReading, DetectiveQuestion, DetectiveReport } from "./detective-question.ts";

/** The readings of the first doubtful plot in full, and the likeliest of each. */
export async function answerDetective(
  { register, plots, districts }: DetectiveQuestion,
  context: AnalysisContext,
): Promise<DetectiveReport> {
  const pause = pauseOf(context, plots.length);
  const best: BestReading[] = [];
  let first: DetectiveAnswer | null = null;
  for (const [at, plot] of plots.entries()) {
    await pause(at);
    const answer = detect({ ...plot, register, districts });
    first ??= answer;
    const [likeliest, second] = answer.hypotheses;
    if (likeliest === undefined) continue;
    const { name, outline, score, shiftM } = likeliest;
    const { row, outline: before } = plot;
    best.push({ row, name, before, outline, score, next: second?.score ?? 0, shiftM });
  }
  return { first, best };
}
