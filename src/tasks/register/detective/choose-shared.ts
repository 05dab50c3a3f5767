import type { BestReading } from "../../../answers/register/detective/detective-question.ts";
import type { ReadingName } from "../../../answers/register/detective/reading.ts";

/** The likeliest reading has at least so many times the score of the next: it may be taken without a look at each row. */
const CLEAR_TIMES = 2;

export const isClear = ({ score, next }: BestReading): boolean => score >= CLEAR_TIMES * next;

/** Rows whose likeliest reading is this one, the clearest first. */
export const sharingReading = (
  best: readonly BestReading[],
  name: ReadingName,
): readonly BestReading[] =>
  best.filter((one) => one.name === name).sort((a, b) => b.score - a.score || a.row - b.row);
