import type { StripPoint } from "../../../../ui/chart/altitude-strip/altitude-strip-props.ts";
import { type FitAnswer, LATITUDE_BANDS } from "../../analysis/fit/fit-answer.ts";
import type { MarkFilter } from "../model/mark-filter.ts";
import { verdictOf } from "../model/verdict-code.ts";

/**
 * The filter that a mark of several stands for. Marks of a lane join what is next to each other and of one verdict: between
 * the lowest and the highest of them lies no other.
 *
 * @param lanes Whether its row has several lanes.
 */
export const markOf = (
  { kind, refs }: Pick<StripPoint, "kind" | "refs">,
  answer: Pick<FitAnswer, "altitude" | "latitudeBand" | "exercisePlotVerdict">,
  lanes: boolean,
): MarkFilter => {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const plot of refs) {
    low = Math.min(low, answer.altitude[plot]!);
    high = Math.max(high, answer.altitude[plot]!);
  }
  const lane = answer.latitudeBand[refs[0]!]!;
  return {
    verdict: verdictOf(kind),
    moved: answer.exercisePlotVerdict !== null,
    latitudes: lanes ? (LATITUDE_BANDS[lane] ?? null) : null,
    low,
    high,
  };
};
