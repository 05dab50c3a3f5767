import type { UseTab } from "../model/tab-parts.ts";

/** Each plot's altitude against the band of its variety. */
export const usePlotsTab: UseTab = (_context, _model, active) => {
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
