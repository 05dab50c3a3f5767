import { useMemo } from "react";
import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import { filterPlots, type PlotFilter } from "../../../answers/overlap/plot-filter.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { type OverlapSummary, summarise } from "../../../answers/overlap/summary.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { TaskContext } from "../../task.ts";
import { OVERLAP_KEYS, type OverlapView, readOverlapView } from "./overlap-view.ts";
import { type OverlapAnswers, useOverlapAnswers } from "./use-overlap-answers.ts";

export interface OverlapModel {
  readonly view: OverlapView;
  readonly register: Dataset<"plots"> | null;
  readonly areas: readonly Dataset<"areas">[];
  readonly chosen: readonly Dataset<"areas">[];
  readonly answers: OverlapAnswers;
  /** The area that map and table show, and its answer. */
  readonly focused: Dataset<"areas"> | null;
  readonly result: OverlapResult | null;
  readonly stale: boolean;
  /** Totals by chosen area, of all plots. */
  readonly summaries: ReadonlyMap<string, OverlapSummary>;
  /** The address' filter; where nothing overlaps and nobody chose, it shows all rather than none. */
  readonly filter: PlotFilter;
  /** Rows that meet the filter, and their totals. */
  readonly rows: Uint32Array;
  readonly shown: OverlapSummary | null;
  readonly selected: number | null;
}

/** Everything the screen shows, from documents, view and answers. */
export const useOverlapModel = ({
  documents,
  analyses,
  view: address,
}: TaskContext<OverlapAnalyses>): OverlapModel => {
  const written = OVERLAP_KEYS.map((key) => address.get(key) ?? "").join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` is all that is read of the address.
  const view = useMemo(() => readOverlapView(address), [written]);
  const register = documents.registers.find((d) => d.id === documents.activeRegister) ?? null;
  const { areas } = documents;
  const wanted = view.areaIds?.join() ?? null;
  const chosen = useMemo(() => {
    const ids = wanted?.split(",");
    const some = ids ? areas.filter((area) => ids.includes(area.id)) : areas.slice(0, 1);
    return some;
  }, [areas, wanted]);
  const answers = useOverlapAnswers(analyses, register, chosen, view.tolerance);

  const focusedAnswer =
    answers.answers.find(({ area }) => area.id === view.focusedArea) ?? answers.answers[0];
  const result = focusedAnswer?.result ?? null;
  const edges = view.bandEdges;
  const summaries = useMemo(
    () =>
      new Map(
        answers.answers.flatMap((one) =>
          one.result ? [[one.area.id, summarise(one.result, edges)] as const] : [],
        ),
      ),
    [answers, edges],
  );
  const nothing = focusedAnswer && summaries.get(focusedAnswer.area.id)?.possible === 0;
  const untouched = address.get("res") === null;
  const filter = useMemo(
    () => (nothing && untouched ? { ...view.filter, verdicts: [] } : view.filter),
    [view.filter, nothing, untouched],
  );
  const rows = useMemo(
    () => (register ? filterPlots(register, result, filter) : new Uint32Array()),
    [register, result, filter],
  );
  const shown = useMemo(
    () => (result ? summarise(result, edges, rows) : null),
    [result, edges, rows],
  );
  const selected =
    view.selected !== null && register && view.selected < register.ids.length
      ? view.selected
      : null;
  return {
    view,
    register,
    areas,
    chosen,
    answers,
    focused: focusedAnswer?.area ?? null,
    result,
    stale: focusedAnswer ? !focusedAnswer.current : false,
    summaries,
    filter,
    rows,
    shown,
    selected,
  };
};
