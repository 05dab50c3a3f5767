import type { ViewState } from "../../../view-state.ts";

export const TRIAL_PANES = ["plano", "interaccion", "tabla"] as const;
export type TrialPane = (typeof TRIAL_PANES)[number];

export const TRIAL_ALPHAS = [0.01, 0.05, 0.1] as const;

/** What a link restores of this tab; null for what the tab chooses by itself. */
export interface TrialView {
  /** Column of a response. */
  readonly response: string | null;
  readonly site: string | null;
  readonly campaign: string | null;
  readonly pane: TrialPane;
  readonly alpha: number;
}

const DEFAULT_ALPHA = 0.05;

export const readTrialView = (view: Pick<ViewState, "get">): TrialView => ({
  response: view.get("vtr"),
  site: view.get("vts"),
  campaign: view.get("vtc"),
  pane: TRIAL_PANES.find((pane) => pane === view.get("vtl")) ?? "plano",
  alpha: TRIAL_ALPHAS.find((alpha) => String(alpha) === view.get("vta")) ?? DEFAULT_ALPHA,
});

export const writeTrialView = (view: Pick<ViewState, "set">, patch: Partial<TrialView>): void => {
  const { response, site, campaign, pane, alpha } = patch;
  view.set({
    ...(response !== undefined && { vtr: response }),
    ...(site !== undefined && { vts: site }),
    ...(campaign !== undefined && { vtc: campaign }),
    ...(pane !== undefined && { vtl: pane === "plano" ? null : pane }),
    ...(alpha !== undefined && { vta: alpha === DEFAULT_ALPHA ? null : String(alpha) }),
  });
};
