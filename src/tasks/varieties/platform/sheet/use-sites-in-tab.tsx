import { useState } from "react";
import type { FeatureHit } from "../../../../map/map-events.ts";
import type { TabParts } from "../../model/tab-parts.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import { HintText } from "./hint-text.tsx";
import { useTrialSiteLayer } from "./use-trial-site-layer.tsx";

/** Under the tab's own rows in the layers column. */
const ORDER = 390;

/**
 * Adds the published trial sites to the map of another tab: a row that switches them, a hint, and a press that opens
 * the site's card in the platform's tab. A tab that is not there stays null.
 */
export const useSitesInTab = (
  context: VarietiesContext,
): ((parts: TabParts | null) => TabParts | null) => {
  const sites = useTrialSiteLayer(context, ORDER);
  const [pointed, setPointed] = useState<FeatureHit | null>(null);
  return (parts) => {
    if (parts === null) return null;
    const { row, layer, attributions, describe, open } = sites;
    const text = pointed && describe(pointed);
    return {
      ...parts,
      rows: [...parts.rows, row],
      layers: layer ? [...parts.layers, layer] : parts.layers,
      attributions: [...parts.attributions, ...attributions],
      hover: parts.hover ?? (text ? pointed : null),
      hint: text ? <HintText text={text} hit={pointed} /> : parts.hint,
      onFeatureClick: (hit) => {
        if (open(hit)) setPointed(null);
        else parts.onFeatureClick(hit);
      },
      onFeatureHover: (hit) => {
        setPointed(hit);
        parts.onFeatureHover(hit);
      },
    };
  };
};
