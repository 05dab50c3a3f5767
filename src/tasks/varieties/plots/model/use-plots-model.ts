import { useCallback, useMemo } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { FitAnswer } from "../../analysis/fit/fit-answer.ts";
import type { CatalogueInUse, VarietiesModel } from "../../model/tab-parts.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import { type AltitudeGroup, altitudeGroups } from "./altitude-groups.ts";
import { type EntryStarts, entryStarts } from "./entries-of-plots.ts";
import { filterPlots } from "./filter-plots.ts";
import { type FitSummary, fitSummary } from "./fit-summary.ts";
import {
  PLOTS_KEYS,
  type PlotPane,
  type PlotsFilter,
  type PlotsView,
  readPlotsView,
  type StripGroup,
  writeFilter,
  writeGroup,
  writePane,
} from "./plots-view.ts";
import { type ShownVerdicts, shownVerdicts } from "./shown-verdicts.ts";

/** An answer with all that it is of: what chart, table, card and files are made from. */
export interface AnsweredPlots {
  readonly register: Dataset<"plots">;
  readonly catalogue: CatalogueInUse;
  readonly answer: FitAnswer;
  readonly start: EntryStarts;
  readonly summary: FitSummary;
}

/** What the tab shows beside what all tabs share. */
export interface PlotsModel {
  readonly view: PlotsView;
  readonly setPane: (pane: PlotPane) => void;
  readonly setGroup: (by: StripGroup) => void;
  readonly setFilter: (filter: PlotsFilter) => void;
  /** null until there is an answer. */
  readonly answered: AnsweredPlots | null;
  /** What is said of each plot under the filter; null until there is an answer. */
  readonly shown: ShownVerdicts | null;
  /** Plots that pass the filter. */
  readonly rows: Uint32Array;
  readonly groups: readonly AltitudeGroup[];
}

const NO_ROWS = new Uint32Array(0);
const NO_GROUPS: readonly AltitudeGroup[] = [];

/** Computes nothing while the tab is not looked at. */
export const usePlotsModel = (
  context: VarietiesContext,
  model: VarietiesModel,
  active: boolean,
): PlotsModel => {
  const { view: address } = context;
  const written = PLOTS_KEYS.map((key) => address.get(key) ?? "").join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` is all that is read of the address.
  const view = useMemo(() => readPlotsView(address), [written]);
  const { set } = address;
  const { register, catalogue } = model;
  const answer = active ? model.fit.value : null;
  const answered = useMemo(
    () =>
      register && catalogue && answer
        ? { register, catalogue, answer, start: entryStarts(answer), summary: fitSummary(answer) }
        : null,
    [register, catalogue, answer],
  );
  const { filter, by } = view;
  const shown = useMemo(() => {
    if (answered === null) return null;
    const { answer, start, catalogue } = answered;
    return shownVerdicts(answer, start, catalogue.varieties, filter.variety);
  }, [answered, filter.variety]);
  const rows = useMemo(() => {
    if (answered === null || shown === null) return NO_ROWS;
    const { register, answer, start, catalogue } = answered;
    return filterPlots(register, answer, start, catalogue.varieties, filter, shown);
  }, [answered, filter, shown]);
  const groups = useMemo(() => {
    if (answered === null || shown === null) return NO_GROUPS;
    const { register, answer, start, catalogue } = answered;
    const { varieties } = catalogue;
    // By variety a verdict is asked of each variety, not of the plot: here all verdicts pass.
    const any = { ...filter, verdicts: [], changed: false, mark: null };
    const kept =
      by === "variedad" ? filterPlots(register, answer, start, varieties, any, shown) : rows;
    return altitudeGroups(register, answer, varieties, kept, by, filter, shown);
  }, [answered, rows, by, filter, shown]);
  return {
    view,
    setPane: useCallback((pane) => set(writePane(pane)), [set]),
    setGroup: useCallback((group) => set(writeGroup(group)), [set]),
    setFilter: useCallback((next) => set(writeFilter(next)), [set]),
    answered,
    shown,
    rows,
    groups,
  };
};
