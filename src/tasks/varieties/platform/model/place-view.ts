import type { ViewState } from "../../../view-state.ts";
import { PLACE_GROUPS, type PlaceGroup, type PlaceRow } from "./place-row.ts";

/** What is chosen, and which group the table shows. */
const PLACE_KEY = "vps";
const GROUP_KEY = "vpsg";

const GROUP_WORDS: Readonly<Record<PlaceGroup, string>> = {
  sites: "ensayos",
  members: "miembros",
  activities: "actividades",
};

/** The row an address names; null for what is none of them. */
export const readPlace = (
  view: Pick<ViewState, "get">,
  rows: readonly PlaceRow[],
): PlaceRow | null => {
  const key = view.get(PLACE_KEY);
  return rows.find((row) => row.key === key) ?? null;
};

export const placePatch = (key: string | null) => ({ [PLACE_KEY]: key });

export const readGroup = (view: Pick<ViewState, "get">): PlaceGroup | null =>
  PLACE_GROUPS.find((group) => GROUP_WORDS[group] === view.get(GROUP_KEY)) ?? null;

export const groupPatch = (group: PlaceGroup | null) => ({
  [GROUP_KEY]: group && GROUP_WORDS[group],
});
