import type { ViewState } from "../../view-state.ts";

export const VARIETIES_TABS = ["parcelas", "catalogo", "ensayo", "plataforma"] as const;
export type VarietiesTab = (typeof VARIETIES_TABS)[number];

/** Key of the address; each tab keeps its other keys in a file of its own, all beginning with "v". */
const TAB_KEY = "v";

export const readTab = (view: Pick<ViewState, "get">): VarietiesTab =>
  VARIETIES_TABS.find((tab) => tab === view.get(TAB_KEY)) ?? "parcelas";

export const writeTab = (view: Pick<ViewState, "set">, tab: VarietiesTab): void =>
  view.set({ [TAB_KEY]: tab === "parcelas" ? null : tab });
