import type { UseTab } from "../model/tab-parts.ts";

/** What the platform has and does: trial sites, members, the work of 2020. */
export const usePlatformTab: UseTab = (_context, _model, active) => {
  if (!active) return null;
  return {
    rows: [],
    layers: [],
    attributions: [],
    frame: null,
    selection: null,
    hover: null,
    detail: null,
    onFeatureClick: () => undefined,
    onFeatureHover: () => undefined,
    hint: null,
    actions: null,
    table: null,
    panel: null,
    summary: null,
  };
};
