import { readBandEdges } from "../../../answers/overlap/distance-band.ts";
import type { PlotFilter } from "../../../answers/overlap/plot-filter.ts";
import { DEFAULT_TOLERANCE, MOST_TOLERANCE } from "../../../answers/overlap/tolerance.ts";
import { VERDICTS, type Verdict } from "../../../answers/overlap/verdict.ts";
import { type Metres, metres } from "../../../geo/units.ts";
import type { ViewState } from "../../view-state.ts";

/** What of this task a link restores. */
export interface OverlapView {
  readonly tolerance: Metres;
  readonly bandEdges: readonly Metres[];
  /** Width of the band drawn on the map; null draws none. */
  readonly drawnBand: Metres | null;
  readonly areaIds: readonly string[] | null;
  readonly focusedArea: string | null;
  readonly filter: PlotFilter;
  /** Index of the selected plot in the active register. */
  readonly selected: number | null;
}

const DEFAULT_DRAWN = metres(1000);
const POSSIBLE: readonly Verdict[] = ["inside", "crosses"];

const number = (text: string | null, least: number, most: number): number | null => {
  if (text === null || text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) && value >= least && value <= most ? value : null;
};

const isVerdict = (word: string): word is Verdict => (VERDICTS as readonly string[]).includes(word);

const verdictsOf = (text: string | null): readonly Verdict[] => {
  if (text === null) return POSSIBLE;
  return text.split(",").filter(isVerdict);
};

/** The keys of the address this task reads. */
export const OVERLAP_KEYS = [
  "tol",
  "franjas",
  "franja",
  "areas",
  "area",
  "res",
  "caserio",
  "org",
  "buscar",
  "parcela",
] as const;

/** Reads the task's keys; nonsense in a link gives the defaults. */
export const readOverlapView = (view: Pick<ViewState, "get">): OverlapView => {
  const drawn = view.get("franja");
  return {
    tolerance: metres(number(view.get("tol"), 0, MOST_TOLERANCE) ?? DEFAULT_TOLERANCE),
    bandEdges: readBandEdges(view.get("franjas")),
    drawnBand: drawn === "no" ? null : metres(number(drawn, 1, 100_000) ?? DEFAULT_DRAWN),
    areaIds: view.get("areas")?.split(",").filter(Boolean) ?? null,
    focusedArea: view.get("area"),
    filter: {
      verdicts: verdictsOf(view.get("res")),
      hamlet: view.get("caserio"),
      organisation: view.get("org"),
      search: view.get("buscar") ?? "",
    },
    selected: number(view.get("parcela"), 0, 10_000_000),
  };
};

/** The address' words for a set of verdicts: absent for the possible overlaps, `todas` for no narrowing. */
export const verdictsKey = (verdicts: readonly Verdict[]): string | null => {
  if (verdicts.length === 0 || verdicts.length === VERDICTS.length) return "todas";
  const same = verdicts.length === POSSIBLE.length && POSSIBLE.every((v) => verdicts.includes(v));
  return same ? null : verdicts.join(",");
};
