import { keptRelief } from "../../../../answers/relief/kept-relief.ts";
import type { AnalysisContext } from "../../../../domain/analysis.ts";
import { pauseOf } from "../../../../domain/pause.ts";
import { nameBook } from "../../../../domain/varieties/name-book.ts";
import type { FitAnswer } from "./fit-answer.ts";
import type { FitQuery, FitSettings } from "./fit-query.ts";
import { judgeEntries, verdictsOfPlots } from "./judge-entries.ts";
import { nameEntries } from "./name-entries.ts";
import { emptyFacts, fillFacts } from "./plot-facts.ts";
import { unknownNames } from "./unknown-names.ts";

/** Plots between two looks at the clock. */
const SLICE = 500;

const checkSettings = (settings: FitSettings): void => {
  const { registerErrorM, reliefErrorM, nearDeg, warmingC, lapseCPerM } = settings;
  for (const [name, value] of Object.entries({ registerErrorM, reliefErrorM, nearDeg })) {
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) throw new Error(`${name} is ${value}`);
  }
  if (!Number.isFinite(warmingC)) throw new Error(`warmingC is ${warmingC}`);
  if (!(lapseCPerM > 0)) throw new Error(`lapseCPerM is ${lapseCPerM}`);
};

/**
 * Holds every plot of a register against the altitude bands of the varieties it says it grows, as `FitAnswer` says: pure, and
 * no plot is dropped. Throws on settings that are no numbers, or negative: the caller keeps them within bounds.
 */
export const fitVarieties = async (
  query: FitQuery,
  context: AnalysisContext,
): Promise<FitAnswer> => {
  const { catalogue, settings } = query;
  checkSettings(settings);
  const plots = query.centres.length / 2;
  const pause = pauseOf(context, plots);
  const heights = await keptRelief(query.heights);
  const facts = emptyFacts(plots);
  for (let plot = 0; plot < plots; plot++) {
    if (plot % SLICE === 0) await pause(plot);
    fillFacts(facts, plot, query, heights);
  }
  const names = catalogue.map(({ name }) => name);
  const entries = nameEntries(nameBook(names, settings.equivalences), query.varieties, plots);
  await pause(plots);
  const unknown = await unknownNames(entries, names, () => pause(plots));
  const shiftM = settings.warmingC / settings.lapseCPerM;
  const { nearDeg } = settings;
  const judged = (metres: number) =>
    judgeEntries(entries, facts, catalogue, { shiftM: metres, nearDeg });
  const spoken = (verdicts: ReturnType<typeof judged>) =>
    verdictsOfPlots(plots, entries.plot, verdicts);
  const published = judged(0);
  const exercise = shiftM === 0 ? null : judged(shiftM);
  return {
    plots,
    ...facts,
    plotVerdict: spoken(published),
    exercisePlotVerdict: exercise && spoken(exercise),
    entries: { ...entries, published, exercise },
    unknown,
    shiftM,
  };
};
