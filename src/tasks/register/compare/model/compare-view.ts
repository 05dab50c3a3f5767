import {
  CHANGES,
  type Change,
  COMPARE_DEFAULTS,
  type CompareSettings,
} from "../../../../answers/register/compare/compare-answer.ts";
import type { ViewState } from "../../../view-state.ts";

/** What the table and map show: all, all that changed, one change, or one of the facts beside it. */
export const COMPARE_FILTERS = [
  "todas",
  "cambiaron",
  ...CHANGES,
  "recoded",
  "hands",
  "grown",
] as const;

export type CompareFilter = (typeof COMPARE_FILTERS)[number];

/** Keys of the address that the section owns. */
export const BEFORE_KEY = "antes";
const FILTER_KEY = "cambio";
const SELECTED_KEY = "cambiada";
const SAME_KEY = "igualm";
const GROWN_KEY = "crecem";

/** Ends of the settings, metres. */
export const SAME_ENDS = [0, 50] as const;
export const GROWN_ENDS = [1, 200] as const;

export interface CompareView {
  /** The earlier register as the address names it. */
  readonly before: string | null;
  readonly filter: CompareFilter;
  /** An entry of the comparison. */
  readonly selected: number | null;
  readonly settings: CompareSettings;
}

const figure = (text: string | null, [least, most]: readonly [number, number], other: number) => {
  const value = text === null || text.trim() === "" ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : other;
};

export const readCompareView = (view: ViewState): CompareView => {
  const filter = view.get(FILTER_KEY);
  const selected = view.get(SELECTED_KEY);
  return {
    before: view.get(BEFORE_KEY),
    filter: COMPARE_FILTERS.find((known) => known === filter) ?? "cambiaron",
    selected: selected !== null && /^\d{1,9}$/.test(selected) ? Number(selected) : null,
    settings: {
      ...COMPARE_DEFAULTS,
      sameM: figure(view.get(SAME_KEY), SAME_ENDS, COMPARE_DEFAULTS.sameM),
      grownM: figure(view.get(GROWN_KEY), GROWN_ENDS, COMPARE_DEFAULTS.grownM),
    },
  };
};

export const filterPatch = (filter: CompareFilter) => ({
  [FILTER_KEY]: filter === "cambiaron" ? null : filter,
  [SELECTED_KEY]: null,
});

export const selectedPatch = (entry: number | null) => ({
  [SELECTED_KEY]: entry === null ? null : String(entry),
});

/** Another register on either side: an entry chosen before is another plot now. */
export const beforePatch = (id: string) => ({ [BEFORE_KEY]: id, [SELECTED_KEY]: null });

export const settingPatch = (setting: "sameM" | "grownM", value: number) => ({
  [setting === "sameM" ? SAME_KEY : GROWN_KEY]:
    value === COMPARE_DEFAULTS[setting] ? null : String(value),
});

export const isChange = (filter: CompareFilter): filter is Change =>
  (CHANGES as readonly string[]).includes(filter);
