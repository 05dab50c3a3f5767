import type { AnalysisContext } from "../../../domain/analysis.ts";
import { pauseOf } from "../../../domain/pause.ts";
import { convinces } from "./convinces.ts";
import { type DetectiveAnswer, detect } from "./detective.ts";
import type { BestReading, DetectiveQuestion, DetectiveReport } from "./detective-question.ts";

/** The readings of the first doubtful plot in full, and the likeliest of each that has a convincing one. */
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
    if (likeliest === undefined || !convinces(answer)) continue;
    const { name, outline, score, shiftM } = likeliest;
    const { row, outline: before } = plot;
    const next = Math.max(second?.score ?? 0, answer.none);
    best.push({ row, name, before, outline, score, next, shiftM });
  }
  return { first, best };
}
