import { foldName } from "../../../../domain/varieties/fold-name.ts";
import { FIT_VERDICTS, type FitAnswer, type FitVerdict } from "./fit-answer.ts";

export type VerdictCounts = Readonly<Record<FitVerdict, number>>;

/** Plots of one hamlet, organisation or variety. */
export interface FitGroup {
  /** As written first; "" for plots that name none. */
  readonly name: string;
  readonly plots: number;
  /** Plots by verdict; of a variety, by the verdict of that variety on each. */
  readonly published: VerdictCounts;
  /** The same with the bands moved; null without the exercise. */
  readonly exercise: VerdictCounts | null;
}

/** Below or above: what the question is after. */
export const outsideOf = ({ below, above }: VerdictCounts): number => below + above;

interface Member {
  readonly name: string;
  readonly published: number;
  readonly exercise: number | undefined;
}

const filed = new Intl.Collator("es", { numeric: true });

const noCounts = (): Record<FitVerdict, number> =>
  Object.fromEntries(FIT_VERDICTS.map((verdict) => [verdict, 0])) as Record<FitVerdict, number>;

const gather = (members: readonly Member[], moved: boolean): readonly FitGroup[] => {
  const groups = new Map<string, FitGroup & { plots: number }>();
  const add = (counts: VerdictCounts | null, code: number | undefined): void => {
    const verdict = FIT_VERDICTS[code ?? -1];
    if (counts !== null && verdict !== undefined) {
      (counts as Record<FitVerdict, number>)[verdict]++;
    }
  };
  for (const { name, published, exercise } of members) {
    const key = foldName(name);
    const group = groups.get(key) ?? {
      name: key === "" ? "" : name.trim(),
      plots: 0,
      published: noCounts(),
      exercise: moved ? noCounts() : null,
    };
    groups.set(key, group);
    group.plots++;
    add(group.published, published);
    add(group.exercise, exercise);
  }
  return [...groups.values()].toSorted(
    (a, b) =>
      Number(a.name === "") - Number(b.name === "") ||
      outsideOf(b.published) - outsideOf(a.published) ||
      filed.compare(a.name, b.name),
  );
};

/**
 * Plots by a word of the register, one word a plot, told apart without case and accents; most outside first, those without a
 * word last.
 */
export const groupPlots = (answer: FitAnswer, words: readonly string[]): readonly FitGroup[] => {
  const { plots, plotVerdict, exercisePlotVerdict } = answer;
  const members = Array.from({ length: plots }, (_, plot) => ({
    name: words[plot] ?? "",
    published: plotVerdict[plot]!,
    exercise: exercisePlotVerdict?.[plot],
  }));
  return gather(members, exercisePlotVerdict !== null);
};

/** Plots by the variety they name, each by that variety's own verdict; a plot with two varieties is in two groups. */
export const groupVarieties = (
  { entries }: FitAnswer,
  names: readonly string[],
): readonly FitGroup[] => {
  const { written, variety, published, exercise } = entries;
  const members = written.map((text, entry) => ({
    name: names[variety[entry]!] ?? text,
    published: published.verdict[entry]!,
    exercise: exercise?.verdict[entry],
  }));
  return gather(members, exercise !== null);
};
