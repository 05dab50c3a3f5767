import { ALTITUDE_FAULTS } from "../../../../domain/written/altitude-faults.ts";
import {
  ALTITUDE_SOURCES,
  FIT_VERDICTS,
  type FitAnswer,
  type FitVerdict,
} from "../../analysis/fit/fit-answer.ts";
import { isCompared, isOutside, verdictOf } from "./verdict-code.ts";

export interface VerdictCounts {
  readonly of: Readonly<Record<FitVerdict, number>>;
  /** Plots whose altitude stood against a band. */
  readonly compared: number;
  readonly outside: number;
}

export interface FitSummary extends VerdictCounts {
  readonly plots: number;
  /** The same with the bands moved; null without the exercise. */
  readonly exercise: VerdictCounts | null;
  /** Plots whose verdict the exercise changes. */
  readonly changed: number;
  /** Plots that name several varieties. */
  readonly several: number;
  /** Plots near 5° of latitude, and those of them whose other band would say something else. */
  readonly near: number;
  readonly nearOther: number;
  readonly fromRelief: number;
  /** Plots whose altitude in the register is off the relief, and those without a unit that look like feet. */
  readonly offRelief: number;
  readonly feet: number;
}

export const countVerdicts = (codes: Uint8Array): VerdictCounts => {
  const of = Object.fromEntries(FIT_VERDICTS.map((verdict) => [verdict, 0])) as Record<
    FitVerdict,
    number
  >;
  let [compared, outside] = [0, 0];
  for (const code of codes) {
    of[verdictOf(code)] += 1;
    if (isCompared(code)) compared += 1;
    if (isOutside(code)) outside += 1;
  }
  return { of, compared, outside };
};

const count = (length: number, is: (i: number) => boolean): number => {
  let found = 0;
  for (let i = 0; i < length; i += 1) if (is(i)) found += 1;
  return found;
};

const NONE = 255;

/** What the answer says of a whole register. */
export const fitSummary = (answer: FitAnswer): FitSummary => {
  const { plots, plotVerdict, exercisePlotVerdict, altitudeFaults, altitudeSource } = answer;
  const { plot, published } = answer.entries;
  // Entries come in the order of their plots.
  let [near, nearOther, several] = [0, 0, 0];
  let [last, lastNear, lastOther, lastSeveral] = [-1, -1, -1, -1];
  for (const [entry, of] of plot.entries()) {
    if (of === last && of !== lastSeveral) {
      several += 1;
      lastSeveral = of;
    }
    last = of;
    const other = published.otherVerdict[entry]!;
    if (other === NONE || !isCompared(published.verdict[entry]!)) continue;
    if (of !== lastNear) near += 1;
    lastNear = of;
    if (other === published.verdict[entry] || of === lastOther) continue;
    nearOther += 1;
    lastOther = of;
  }
  const relief = ALTITUDE_SOURCES.indexOf("relief");
  return {
    plots,
    ...countVerdicts(plotVerdict),
    exercise: exercisePlotVerdict && countVerdicts(exercisePlotVerdict),
    changed: exercisePlotVerdict
      ? count(plots, (i) => exercisePlotVerdict[i] !== plotVerdict[i])
      : 0,
    several,
    near,
    nearOther,
    fromRelief: count(plots, (i) => altitudeSource[i] === relief),
    offRelief: count(plots, (i) => (altitudeFaults[i]! & ALTITUDE_FAULTS.offRelief) > 0),
    feet: count(plots, (i) => (altitudeFaults[i]! & ALTITUDE_FAULTS.feet) > 0),
  };
};
