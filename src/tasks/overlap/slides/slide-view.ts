import type { Metres } from "../../../geo/units.ts";
import type { ViewState } from "../../view-state.ts";
import { readOverlapView } from "../model/overlap-view.ts";

/** The keys of the address a slide keeps: what it looks at, and none that names a plot. */
export const SLIDE_KEYS = ["tol", "franjas", "franja", "areas", "area", "caserio", "org"] as const;

/** Longer values are cut off a slide: nothing this task writes is as long. */
const LONGEST = 400;

export interface SlideView {
  readonly tolerance: Metres;
  readonly bandEdges: readonly Metres[];
  readonly drawnBand: Metres | null;
  readonly areaIds: readonly string[] | null;
  readonly focusedArea: string | null;
  readonly hamlet: string | null;
  readonly organisation: string | null;
}

/** What of the overlap screen's address a slide honours; the rest (verdicts, a search, a plot) it does not read. */
export const readSlideView = (view: Pick<ViewState, "get">): SlideView => {
  const kept = (key: string): string | null => {
    const value = (SLIDE_KEYS as readonly string[]).includes(key) ? view.get(key) : null;
    return value !== null && value.length <= LONGEST ? value : null;
  };
  const { filter, ...read } = readOverlapView({ get: kept });
  const { tolerance, bandEdges, drawnBand, areaIds, focusedArea } = read;
  return {
    ...{ tolerance, bandEdges, drawnBand, areaIds, focusedArea },
    hamlet: filter.hamlet,
    organisation: filter.organisation,
  };
};

/** The part of an address that a slide is kept with. */
export const slideKeys = (view: Pick<ViewState, "get">): Readonly<Record<string, string>> =>
  Object.fromEntries(
    SLIDE_KEYS.flatMap((key) => {
      const value = view.get(key);
      return value !== null && value !== "" && value.length <= LONGEST ? [[key, value]] : [];
    }),
  );
