import type { Dataset } from "../../../../domain/dataset.ts";
import type { Variety } from "../../../../domain/varieties/variety.ts";
import {
  type FitAnswer,
  LATITUDE_BANDS,
  type LatitudeBand,
} from "../../analysis/fit/fit-answer.ts";
import { passesVerdict, type VerdictFilter } from "./passes-verdict.ts";
import type { PlotsFilter, StripGroup } from "./plots-view.ts";
import { groupsOf } from "./register-words.ts";
import type { ShownVerdicts } from "./shown-verdicts.ts";
import { isCompared, verdictOf } from "./verdict-code.ts";

/** Plots at their altitude. Mark k is plot `plot[k]`, with the verdict of `kind[k]` (place in FIT_VERDICTS). */
export interface GroupLane {
  /** null where the plots of the lane are held against different bands. */
  readonly band: LatitudeBand | null;
  readonly at: readonly number[];
  readonly kind: readonly number[];
  readonly plot: readonly number[];
}

export interface GroupCounts {
  readonly compared: number;
  readonly inside: number;
  readonly below: number;
  readonly above: number;
  readonly undecidable: number;
}

/** Plots of one variety, hamlet or organisation. */
export interface AltitudeGroup {
  /** "" where the register names none. */
  readonly name: string;
  readonly variety: Variety | null;
  readonly lanes: readonly GroupLane[];
  readonly published: GroupCounts;
  /** The same with the bands moved; null without the exercise. */
  readonly exercise: GroupCounts | null;
}

interface Gathered {
  readonly variety: Variety | null;
  readonly lanes: Map<number, { at: number[]; kind: number[]; plot: number[] }>;
  readonly published: number[];
  readonly exercise: number[];
}

export const outsideOf = ({ below, above }: GroupCounts): number => below + above;

const countsOf = (codes: readonly number[]): GroupCounts => {
  const counts = { compared: codes.length, inside: 0, below: 0, above: 0, undecidable: 0 };
  for (const code of codes) {
    const verdict = verdictOf(code);
    if (verdict in counts) counts[verdict as keyof typeof counts] += 1;
  }
  return counts;
};

const collator = new Intl.Collator("es", { numeric: true });

const finished = (
  groups: ReadonlyMap<string, Gathered>,
  exercised: boolean,
): readonly AltitudeGroup[] =>
  [...groups]
    .map(([name, { variety, lanes, published, exercise }]) => ({
      name,
      variety,
      lanes: [...lanes]
        .sort(([a], [b]) => a - b)
        .map(([band, lane]) => ({ band: LATITUDE_BANDS[band] ?? null, ...lane })),
      published: countsOf(published),
      exercise: exercised ? countsOf(exercise) : null,
    }))
    .sort(
      (a, b) =>
        outsideOf(b.published) - outsideOf(a.published) ||
        b.published.compared - a.published.compared ||
        collator.compare(a.name, b.name),
    );

/** Lane of plots that are held against no single band. */
const ALL_BANDS = LATITUDE_BANDS.length;

/** What the groups are narrowed to beside the plots they are made of. */
export type GroupsFilter = VerdictFilter & Pick<PlotsFilter, "variety">;

/**
 * The plots that could be compared, by variety (a plot with two varieties stands in both) or by a word of the register,
 * most outside first. Marks carry the verdict of the exercise where there is one. By variety the filter's verdicts are
 * those of each variety of a plot, not of the plot.
 */
export const altitudeGroups = (
  register: Dataset<"plots">,
  answer: FitAnswer,
  catalogue: readonly Variety[],
  kept: Uint32Array,
  by: StripGroup,
  filter: GroupsFilter,
  { published, exercise }: Pick<ShownVerdicts, "published" | "exercise">,
): readonly AltitudeGroup[] => {
  const { entries, altitude, latitudeBand } = answer;
  const groups = new Map<string, Gathered>();
  const add = (
    name: string,
    variety: Variety | null,
    lane: number,
    plot: number,
    published: number,
    exercise: number | undefined,
  ): void => {
    const group: Gathered = groups.get(name) ?? {
      variety,
      lanes: new Map(),
      published: [],
      exercise: [],
    };
    groups.set(name, group);
    const marks = group.lanes.get(lane) ?? { at: [], kind: [], plot: [] };
    group.lanes.set(lane, marks);
    marks.at.push(altitude[plot]!);
    marks.kind.push(exercise ?? published);
    marks.plot.push(plot);
    group.published.push(published);
    if (exercise !== undefined) group.exercise.push(exercise);
  };
  if (by === "variedad") {
    const wanted = new Uint8Array(answer.plots);
    for (const plot of kept) wanted[plot] = 1;
    for (const [entry, plot] of entries.plot.entries()) {
      const variety = catalogue[entries.variety[entry]!];
      const verdict = entries.published.verdict[entry]!;
      if (wanted[plot] === 0 || !variety || !isCompared(verdict)) continue;
      if (filter.variety !== null && variety.name !== filter.variety) continue;
      const moved = entries.exercise?.verdict[entry];
      if (!passesVerdict(filter, answer, plot, verdict, moved)) continue;
      add(variety.name, variety, latitudeBand[plot]!, plot, verdict, moved);
    }
  } else {
    const words = groupsOf(register, by);
    for (const plot of kept) {
      const verdict = published[plot]!;
      if (!isCompared(verdict)) continue;
      add(words[plot]!, null, ALL_BANDS, plot, verdict, exercise?.[plot]);
    }
  }
  return finished(groups, answer.exercisePlotVerdict !== null);
};
