import type { UseTab } from "../model/tab-parts.ts";

/** The varieties of the catalogue: which fit an altitude, filtered, weighed and compared. */
export const useCatalogueTab: UseTab = (_context, _model, active) => {
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
