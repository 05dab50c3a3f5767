import {
  CHANGES,
  type Change,
  COMPARE_DEFAULTS,
  type CompareSettings,
} from "../../../../answers/register/compare/compare-answer.ts";
import type { ViewState } from "../../../view-state.ts";

/** The holder is the same by the first, and the second is not as it was. */
export const HOLDER_DOUBTS = ["dni-name", "dni-code", "code-dni", "code-name"] as const;

export type HolderDoubt = (typeof HOLDER_DOUBTS)[number];

/** What the table and map show: all, all that changed, one change, or one of the facts beside it. */
export const COMPARE_FILTERS = [
  "todas",
  "cambiaron",
  ...CHANGES,
  "recoded",
  "hands",
  "grown",
  ...HOLDER_DOUBTS,
] as const;

export type CompareFilter = (typeof COMPARE_FILTERS)[number];

/** Keys of the address that the section owns. */
const BEFORE_KEY = "antes";
const AFTER_KEY = "ahora";
const FILTER_KEY = "cambio";
const SELECTED_KEY = "cambiada";
const SAME_KEY = "igualm";
const GROWN_KEY = "crecem";

/** Ends of the settings, metres. */
export const SAME_ENDS = [0, 50] as const;
export const GROWN_ENDS = [1, 200] as const;

export interface CompareView {
  /** The two registers as the address names them; null where nobody chose. */
  readonly before: string | null;
  readonly after: string | null;
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
    after: view.get(AFTER_KEY),
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

/** Other registers: an entry chosen before is another plot now. */
export const registersPatch = (before: string, after: string) => ({
  [BEFORE_KEY]: before,
  [AFTER_KEY]: after,
  [SELECTED_KEY]: null,
});

export const settingPatch = (setting: "sameM" | "grownM", value: number) => ({
  [setting === "sameM" ? SAME_KEY : GROWN_KEY]:
    value === COMPARE_DEFAULTS[setting] ? null : String(value),
});

export const isHolderDoubt = (filter: CompareFilter): filter is HolderDoubt =>
  (HOLDER_DOUBTS as readonly string[]).includes(filter);

export const isChange = (filter: CompareFilter): filter is Change =>
  (CHANGES as readonly string[]).includes(filter);
