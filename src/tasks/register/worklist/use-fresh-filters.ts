import { useLayoutEffect } from "react";
import type { ViewState } from "../../view-state.ts";

/** What the list is narrowed to; words of one register, which another does not have. */
const FRESH = { rr: null, rc: null, re: null, rv: null } as const;

let of: string | null = null;

/** The filters of one register do not travel to the next; those that came with a link stay for the first. */
export function useFreshFilters(register: string, view: ViewState): void {
  useLayoutEffect(() => {
    if (of !== null && of !== register) view.set(FRESH);
    of = register;
  }, [register, view]);
}
