import type { Dataset } from "../../../domain/dataset.ts";
import type { CommandContext } from "../../command.ts";
import { groupOfReadings } from "../analysis/groups/group-of-readings.ts";
import { type RatedGroups, rateGrouping } from "../analysis/groups/group-rates.ts";
import { findHotSpots } from "../analysis/hot-spots/find-hot-spots.ts";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { usualPermutations } from "../analysis/hot-spots/usual-permutations.ts";
import { keptReadings } from "../analysis/select/kept-readings.ts";
import { presentPeriods } from "../analysis/select/present-periods.ts";
import type { ReadingFilter } from "../analysis/select/reading-filter.ts";
import { readingSource } from "../analysis/select/reading-source.ts";
import type { Answered } from "../export/borer-facts.ts";
import { methodsOf } from "../model/borer-scope.ts";
import { BORER_DEFAULTS } from "../model/borer-view.ts";
import { askedPeriod } from "./asked-period.ts";
import type { BorerQuestion } from "./borer-question.ts";
import { columnGrouping } from "./column-grouping.ts";
import { commandTexts } from "./command-texts.ts";

/** What a command line asks, answered. */
export interface BorerCommandAnswer {
  readonly question: BorerQuestion;
  readonly answered: Answered;
  readonly filter: ReadingFilter;
  /** In the unit of the method. */
  readonly threshold: number;
  readonly hot: HotSpotAnswer;
  /** In the order of their names; null where no reading names a district. */
  readonly districts: RatedGroups | null;
  /** By the column asked for, in the order of the file. */
  readonly groups: RatedGroups | null;
  readonly total: RatedGroups["total"];
}

/** The answer, or the sentence that says why there is none. */
export async function borerAnswer(
  question: BorerQuestion,
  dataset: Dataset<"readings">,
  columns: readonly string[],
  { locale }: CommandContext,
): Promise<BorerCommandAnswer | string> {
  const t = commandTexts[locale];
  const source = readingSource(dataset);
  const method = question.method ?? methodsOf(source.columns)[0]?.method ?? "ramas";
  const all: ReadingFilter = {
    method,
    period: { kind: "all" },
    organisation: null,
    district: null,
    hamlet: null,
  };
  const present = presentPeriods(source, all);
  const period = question.period === null ? all.period : askedPeriod(question.period, present);
  if (period === null) return t.noPeriod(question.period ?? "", present.campaigns, present.months);
  const filter: ReadingFilter = { ...all, period };
  const kept = keptReadings(source.columns, filter);
  if (kept.length === 0) {
    const methods = methodsOf(source.columns).map((one) => one.method);
    return t.noReadings(question.file, method, methods.join(", "));
  }
  const { by } = question;
  const { threshold: fruits, trapThreshold: traps } = BORER_DEFAULTS;
  const threshold = question.threshold ?? (method === "trampa" ? traps : fruits);
  const grouping = by === null ? null : columnGrouping(dataset, columns, source, kept, by);
  if (by !== null && grouping === null) return t.noColumn(by, columns);
  const districts = rateGrouping(
    source,
    method,
    kept,
    groupOfReadings(source, kept, "distrito", null, 1),
    threshold,
  );
  const named = districts.groups.some(({ rate }) => rate.name !== "");
  const hot = await findHotSpots(
    {
      source,
      filter,
      unit: question.cells === null ? { kind: "point" } : { kind: "cell", size: question.cells },
      rate: question.rate,
      band: question.band,
      leastExposure: question.leastExposure,
      leastNeighbours: question.leastNeighbours,
      permutations: question.permutations ?? usualPermutations(source.columns.points.length),
      seed: question.seed,
      strip: [],
    },
    { signal: new AbortController().signal, progress: () => undefined },
  );
  return {
    question,
    answered: { readings: dataset, source, filter, threshold, made: new Date() },
    filter,
    threshold,
    hot,
    districts: named ? districts : null,
    groups: grouping && rateGrouping(source, method, kept, grouping, threshold),
    total: districts.total,
  };
}
