import { producersOfRegister, UNKNOWN_PRODUCER } from "../../../answers/aggregate/producers.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import { countProducers } from "../../../stats/disclosure/count-producers.ts";
import type { SlideContext } from "../../slide-source.ts";
import type { BorerAnalyses } from "../analysis/borer-analyses.ts";
import { keptReadings } from "../analysis/select/kept-readings.ts";
import type { ReadingFilter } from "../analysis/select/reading-filter.ts";
import { type ReadingSource, readingSource } from "../analysis/select/reading-source.ts";
import { choicesOf, filterOf, methodsOf, proposedPeriod } from "../model/borer-scope.ts";
import { registerFor } from "../model/register-for.ts";
import { joinQuestion } from "../model/register-question.ts";
import type { SlideReason } from "./slide-texts.ts";
import type { SlideView } from "./slide-view.ts";

/** The readings a slide speaks of, with the producer of each. */
export interface SlideSubject {
  readonly readings: Dataset<"readings">;
  readonly source: ReadingSource;
  readonly filter: ReadingFilter;
  /** Places of the readings that pass the filter, ascending. */
  readonly kept: readonly number[];
  /** By reading; those that meet no plot of the register count together as one producer. */
  readonly producers: Int32Array;
  /** Of `kept`, those that meet no plot, or one whose producer is not known. */
  readonly unknown: number;
  readonly threshold: number;
}

/**
 * The active readings under the view's choices; `whole`: of the whole campaign where another period is chosen. A reading
 * reaches its producer through the plot its point lies in or names; without a register nobody knows whose it is.
 */
export const slideSubject = async (
  { documents, analyses, signal }: SlideContext<BorerAnalyses>,
  view: SlideView,
  whole = false,
): Promise<SlideSubject | { readonly reason: SlideReason }> => {
  const readings = documents.readings.find(({ id }) => id === documents.activeReadings);
  if (readings === undefined) return { reason: "noReadings" };
  const register = registerFor(documents, readings);
  if (register === null) return { reason: "noRegister" };
  const source = readingSource(readings);
  const methods = methodsOf(source.columns);
  const method = view.method ?? methods[0]?.method ?? "ramas";
  const choices = choicesOf(source, methods, method);
  const wanted =
    whole && view.period?.kind !== "campaign" ? { ...view, period: proposedPeriod(choices) } : view;
  const filter = filterOf(wanted, method, choices);
  const kept = [...keptReadings(source.columns, filter)];
  if (kept.length === 0) return { reason: "nothing" };
  const owners = producersOfRegister(register);
  if (owners.field === null) return { reason: "noProducers" };
  const { plot } = await analyses.run("borerJoin", joinQuestion(source, register), { signal });
  const producers = Int32Array.from(source.columns.point, (point) => {
    const at = plot[point] as number;
    return at < 0 ? UNKNOWN_PRODUCER : (owners.of[at] as number);
  });
  if (countProducers(kept, producers) < LEAST_PRODUCERS) return { reason: "fewProducers" };
  return {
    ...{ readings, source, filter, kept, producers },
    unknown: kept.filter((i) => producers[i] === UNKNOWN_PRODUCER).length,
    threshold: method === "trampa" ? view.trapThreshold : view.threshold,
  };
};
