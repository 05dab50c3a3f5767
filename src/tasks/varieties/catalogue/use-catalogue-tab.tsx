import { useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { FeatureHit } from "../../../map/map-events.ts";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import type { UseTab } from "../model/tab-parts.ts";
import { CatalogueActions } from "./export/catalogue-actions.tsx";
import { useCatalogueModel } from "./model/use-catalogue-model.ts";
import { CataloguePane } from "./pane/catalogue-pane.tsx";
import { CatalogueSummary } from "./panel/answer-section.tsx";
import { CataloguePanel } from "./panel/catalogue-panel.tsx";
import { CatalogueHint } from "./sheet/catalogue-hint.tsx";
import { PLOTS_LAYER } from "./sheet/layer-ids.ts";
import { useCatalogueSheet } from "./sheet/use-catalogue-sheet.tsx";
import { sourceTexts } from "./texts/source-texts.ts";

/** Nine rows of the table, or a chart, under a map that still shows a province. */
const PANE_HEIGHT = 330;

/** The varieties of the catalogue: which fit an altitude, filtered, weighed and compared. */
export const useCatalogueTab: UseTab = (context, model, active) => {
  const t = useTexts(sourceTexts);
  const own = useCatalogueModel(context, model, active);
  const sheet = useCatalogueSheet(context, model, own);
  const [pointed, setPointed] = useState<FeatureHit | null>(null);
  if (!active) return null;
  const fromPlot = own !== null && own.place.plot !== null && own.place.altitudeFrom === "plot";
  const press = (hit: FeatureHit | null): void => {
    if (own === null || hit === null || sheet.openSite(hit)) return;
    if (hit.layer === PLOTS_LAYER) {
      own.set({ altitude: null, latitude: null, point: null });
      model.select(hit.id);
      return;
    }
    own.set({ altitude: null, latitude: null, point: { lon: hit.lon, lat: hit.lat } });
  };
  return {
    rows: sheet.rows,
    layers: sheet.layers,
    attributions: sheet.attributions,
    frame: null,
    selection: fromPlot ? { layer: PLOTS_LAYER, id: own.place.plot ?? 0 } : null,
    hover: pointed?.layer === PLOTS_LAYER ? pointed : null,
    detail: null,
    onFeatureClick: press,
    onFeatureHover: setPointed,
    hint:
      own === null || pointed === null ? null : (
        <CatalogueHint model={model} own={own} describeSite={sheet.describeSite} hit={pointed} />
      ),
    actions: own ? <CatalogueActions own={own} /> : null,
    table: own ? <CataloguePane own={own} /> : null,
    tableHeight: PANE_HEIGHT,
    panel: own ? (
      <CataloguePanel context={context} model={model} own={own} />
    ) : (
      <EmptyState title={model.catalogueMissing ? t.missing : t.waiting}>
        {model.catalogueMissing ? <p>{t.missingText}</p> : null}
      </EmptyState>
    ),
    summary: own ? <CatalogueSummary own={own} /> : null,
  };
};
