import type { ViewState } from "../../view-state.ts";

/** Key of the address: the record at hand. */
export const RECORD_KEY = "ficha";

/** Opens a record over its list, from where the phone's Back returns; null goes back there. */
export const openRecord = (view: ViewState, id: string | null): void => {
  if (id === null) view.close({ [RECORD_KEY]: null });
  // One opened out of another takes its place: Back comes to the list.
  else if (view.get(RECORD_KEY) === null) view.open({ [RECORD_KEY]: id });
  else view.set({ [RECORD_KEY]: id });
};
