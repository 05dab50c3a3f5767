import type { ViewState } from "../../view-state.ts";

/** Key of the address: the sector picked out on map and list, after a mark, since a name may be empty. */
const KEY = "rsel";
const MARK = "_";

export const readRoundSelection = (view: Pick<ViewState, "get">): string | null => {
  const text = view.get(KEY);
  return text?.startsWith(MARK) ? text.slice(MARK.length) : null;
};

/** Picks a sector out by name; null lets it go. */
export const selectSector = (view: Pick<ViewState, "set">, name: string | null): void =>
  view.set({ [KEY]: name === null ? null : `${MARK}${name}` });
