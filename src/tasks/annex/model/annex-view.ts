import { readBandEdges } from "../../../answers/overlap/distance-band.ts";
import { DEFAULT_TOLERANCE, MOST_TOLERANCE } from "../../../answers/overlap/tolerance.ts";
import { type Metres, metres } from "../../../geo/units.ts";
import type { Paper } from "../../../print/paper.ts";
import type { ViewState } from "../../view-state.ts";
import { readPaper } from "./paper-key.ts";
import { readPlaces } from "./places-key.ts";

/** What is printed: an annex a plot, or a report of the whole register. */
export type AnnexDocumentKind = "annex" | "report";

/** What of this task a link restores; anything in it may be nonsense. */
export interface AnnexView {
  /** Places in the register, as the address has them; the register may have fewer. */
  readonly places: readonly number[];
  /** The address named more plots than one document holds. */
  readonly cut: boolean;
  /** Place of the plot that is being written. */
  readonly writing: number | null;
  readonly document: AnnexDocumentKind;
  readonly paper: Paper;
  /** Denominator of the sketch's scale; null lets the sketch choose. */
  readonly scale: number | null;
  /** Id of the task one came from. */
  readonly from: string | null;
  /** The same keys as in the overlap question. */
  readonly tolerance: Metres;
  readonly bandEdges: readonly Metres[];
  readonly areaIds: readonly string[] | null;
  readonly focusedArea: string | null;
}

/** The keys of the address this task reads. */
export const ANNEX_KEYS = [
  "an",
  "anv",
  "and",
  "anp",
  "ane",
  "ande",
  "tol",
  "franjas",
  "areas",
  "area",
] as const;

const LEAST_SCALE = 100;
const MOST_SCALE = 1_000_000;

const whole = (text: string | null, least: number, most: number): number | null => {
  if (text === null || !/^\d{1,7}$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
};

const toleranceOf = (text: string | null): Metres => {
  const value = text === null || text.trim() === "" ? Number.NaN : Number(text);
  return value >= 0 && value <= MOST_TOLERANCE ? metres(value) : DEFAULT_TOLERANCE;
};

export const readAnnexView = (view: Pick<ViewState, "get">): AnnexView => {
  const { places, cut } = readPlaces(view.get("an"));
  const from = view.get("ande");
  return {
    places,
    cut,
    writing: whole(view.get("anv"), 0, 9_999_999),
    document: view.get("and") === "resumen" ? "report" : "annex",
    paper: readPaper(view.get("anp")),
    scale: whole(view.get("ane"), LEAST_SCALE, MOST_SCALE),
    from: from !== null && /^[a-z]{1,20}$/.test(from) ? from : null,
    tolerance: toleranceOf(view.get("tol")),
    bandEdges: readBandEdges(view.get("franjas")),
    areaIds: view.get("areas")?.split(",").filter(Boolean) ?? null,
    focusedArea: view.get("area"),
  };
};
