import type { ViewState } from "../../../view-state.ts";
import { FIT_VERDICTS, type FitVerdict } from "../../analysis/fit/fit-answer.ts";
import { type MarkFilter, readMark, writeMark } from "./mark-filter.ts";

export const PLOT_PANES = ["grafico", "tabla"] as const;
export type PlotPane = (typeof PLOT_PANES)[number];

export const STRIP_GROUPS = ["variedad", "caserio", "organizacion"] as const;
export type StripGroup = (typeof STRIP_GROUPS)[number];

/** What chart and table are narrowed to; null, no verdicts and false take all. */
export interface PlotsFilter {
  readonly verdicts: readonly FitVerdict[];
  /** "" for the plots whose register names none. */
  readonly hamlet: string | null;
  readonly organisation: string | null;
  /** Name in the catalogue. */
  readonly variety: string | null;
  /** Part of a code. */
  readonly search: string;
  /** Only those whose verdict the exercise changes. */
  readonly changed: boolean;
  /** Only those one mark of the chart stands for. */
  readonly mark: MarkFilter | null;
}

/** What of this tab a link restores. */
export interface PlotsView {
  readonly pane: PlotPane;
  readonly by: StripGroup;
  readonly filter: PlotsFilter;
}

export const NO_PLOTS_FILTER: PlotsFilter = {
  verdicts: [],
  hamlet: null,
  organisation: null,
  variety: null,
  search: "",
  changed: false,
  mark: null,
};

/** Characters of a name an address may bring. */
const LONGEST = 120;

export const PLOTS_KEYS = ["vpp", "vpg", "vpr", "vpc", "vpo", "vpv", "vpb", "vpx", "vpm"] as const;
type PlotsKey = (typeof PLOTS_KEYS)[number];

const word = (text: string | null): string | null => text?.slice(0, LONGEST) ?? null;

export const readPlotsView = (view: Pick<ViewState, "get">): PlotsView => {
  const verdicts = (view.get("vpr") ?? "").split(",");
  return {
    pane: PLOT_PANES.find((pane) => pane === view.get("vpp")) ?? "grafico",
    by: STRIP_GROUPS.find((group) => group === view.get("vpg")) ?? "variedad",
    filter: {
      verdicts: FIT_VERDICTS.filter((verdict) => verdicts.includes(verdict)),
      hamlet: word(view.get("vpc")),
      organisation: word(view.get("vpo")),
      variety: word(view.get("vpv")) || null,
      search: word(view.get("vpb")) ?? "",
      changed: view.get("vpx") === "1",
      mark: readMark(word(view.get("vpm"))),
    },
  };
};

export const writePane = (pane: PlotPane): Readonly<Partial<Record<PlotsKey, string | null>>> => ({
  vpp: pane === "grafico" ? null : pane,
});

export const writeGroup = (by: StripGroup): Readonly<Partial<Record<PlotsKey, string | null>>> => ({
  vpg: by === "variedad" ? null : by,
});

export const writeFilter = (
  filter: PlotsFilter,
): Readonly<Partial<Record<PlotsKey, string | null>>> => ({
  vpr: filter.verdicts.length === 0 ? null : filter.verdicts.join(","),
  vpc: filter.hamlet,
  vpo: filter.organisation,
  vpv: filter.variety,
  vpb: filter.search === "" ? null : filter.search.slice(0, LONGEST),
  vpx: filter.changed ? "1" : null,
  vpm: writeMark(filter.mark),
});
