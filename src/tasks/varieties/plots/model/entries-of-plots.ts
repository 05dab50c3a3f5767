import type { FitAnswer } from "../../analysis/fit/fit-answer.ts";

/** Entries of plot i are `start[i]` up to, not including, `start[i + 1]`. */
export type EntryStarts = Int32Array;

/** Where each plot's entries begin; entries come in the order of their plots. */
export const entryStarts = ({
  plots,
  entries,
}: Pick<FitAnswer, "plots" | "entries">): EntryStarts => {
  const start = new Int32Array(plots + 1);
  for (const plot of entries.plot) start[plot + 1]! += 1;
  for (let i = 0; i < plots; i += 1) start[i + 1]! += start[i]!;
  return start;
};

export const entriesOf = (start: EntryStarts, plot: number): readonly number[] =>
  Array.from({ length: start[plot + 1]! - start[plot]! }, (_, k) => start[plot]! + k);

/** The entry whose verdict speaks for a plot: of several, the one with the least margin; null where the plot has none. */
export const speakingEntry = (
  { plotVerdict, entries }: Pick<FitAnswer, "plotVerdict" | "entries">,
  start: EntryStarts,
  plot: number,
): number | null => {
  const { verdict, marginM } = entries.published;
  let best: number | null = null;
  for (const entry of entriesOf(start, plot)) {
    if (verdict[entry] !== plotVerdict[plot]) continue;
    if (best === null || marginM[entry]! < marginM[best]!) best = entry;
  }
  return best;
};
