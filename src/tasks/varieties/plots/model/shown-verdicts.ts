import type { Variety } from "../../../../domain/varieties/variety.ts";
import type { FitAnswer } from "../../analysis/fit/fit-answer.ts";
import { type EntryStarts, entriesOf, speakingEntry } from "./entries-of-plots.ts";

/** What is said of each plot: of all its varieties, or only of the one that is asked for. */
export interface ShownVerdicts {
  /** Place in FIT_VERDICTS; of the asked variety where a plot has it. */
  readonly published: Uint8Array;
  /** null without the exercise. */
  readonly exercise: Uint8Array | null;
  /** The entry whose verdict that is; null where the plot has none. */
  readonly entryOf: (plot: number) => number | null;
}

/** The plot's entry of a variety; null where it has none. */
const entryOfVariety = (
  { entries }: Pick<FitAnswer, "entries">,
  start: EntryStarts,
  plot: number,
  variety: number,
): number | null =>
  entriesOf(start, plot).find((entry) => entries.variety[entry] === variety) ?? null;

/** @param variety Name in the catalogue; null for the verdict that speaks for the whole plot. */
export const shownVerdicts = (
  answer: FitAnswer,
  start: EntryStarts,
  catalogue: readonly Variety[],
  variety: string | null,
): ShownVerdicts => {
  const place = variety === null ? -1 : catalogue.findIndex(({ name }) => name === variety);
  if (place < 0)
    return {
      published: answer.plotVerdict,
      exercise: answer.exercisePlotVerdict,
      entryOf: (plot) => speakingEntry(answer, start, plot),
    };
  const { entries } = answer;
  const published = answer.plotVerdict.slice();
  const exercise = answer.exercisePlotVerdict?.slice() ?? null;
  for (const [entry, plot] of entries.plot.entries()) {
    if (entries.variety[entry] !== place) continue;
    published[plot] = entries.published.verdict[entry]!;
    if (exercise && entries.exercise) exercise[plot] = entries.exercise.verdict[entry]!;
  }
  return {
    published,
    exercise,
    entryOf: (plot) =>
      entryOfVariety(answer, start, plot, place) ?? speakingEntry(answer, start, plot),
  };
};
