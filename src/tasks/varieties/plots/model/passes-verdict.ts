import { type FitAnswer, LATITUDE_BANDS } from "../../analysis/fit/fit-answer.ts";
import type { PlotsFilter } from "./plots-view.ts";
import { isCompared, verdictOf } from "./verdict-code.ts";

/** The part of a filter that asks what came of the comparison. */
export type VerdictFilter = Pick<PlotsFilter, "verdicts" | "changed" | "mark">;

/**
 * Whether one comparison of a plot passes: its verdict, whether the exercise changes it, and whether the mark stands for it.
 *
 * @param moved Verdict of the exercise; undefined without it.
 */
export const passesVerdict = (
  { verdicts, changed, mark }: VerdictFilter,
  { altitude, latitudeBand }: Pick<FitAnswer, "altitude" | "latitudeBand">,
  plot: number,
  published: number,
  moved: number | undefined,
): boolean => {
  if (verdicts.length > 0 && !verdicts.includes(verdictOf(published))) return false;
  if (changed && (moved ?? published) === published) return false;
  // A mark of an exercise that ended stands for nothing.
  if (mark === null || (mark.moved && moved === undefined)) return true;
  const at = altitude[plot]!;
  return (
    isCompared(published) &&
    verdictOf(mark.moved ? moved! : published) === mark.verdict &&
    at >= mark.low &&
    at <= mark.high &&
    (mark.latitudes === null || LATITUDE_BANDS[latitudeBand[plot]!] === mark.latitudes)
  );
};
