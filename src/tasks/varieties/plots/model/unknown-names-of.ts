import type { FitAnswer } from "../../analysis/fit/fit-answer.ts";
import { type EntryStarts, entriesOf } from "./entries-of-plots.ts";
import { isCompared, verdictOf } from "./verdict-code.ts";

/** Names of a compared plot that the catalogue does not have, and of which its verdict says nothing; 0 where it was not compared. */
export const unknownNamesOf = (
  { plotVerdict, entries }: Pick<FitAnswer, "plotVerdict" | "entries">,
  start: EntryStarts,
  plot: number,
): number =>
  isCompared(plotVerdict[plot]!)
    ? entriesOf(start, plot).filter(
        (entry) => verdictOf(entries.published.verdict[entry]!) === "unknown-variety",
      ).length
    : 0;
