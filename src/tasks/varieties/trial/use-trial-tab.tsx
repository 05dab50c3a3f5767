import { useTexts } from "../../../i18n/use-texts.ts";
import type { UseTab } from "../model/tab-parts.ts";
import { TrialActions } from "./export/trial-actions.tsx";
import { useTrialModel } from "./model/use-trial-model.ts";
import { NoTrial } from "./panel/no-trial.tsx";
import { TrialPanel } from "./panel/trial-panel.tsx";
import { TrialSummary } from "./panel/trial-summary.tsx";
import { ColumnsGuide } from "./plan/columns-guide.tsx";
import { TrialPane } from "./plan/trial-pane.tsx";
import { trialTexts } from "./texts/trial-texts.ts";

const LAYER = "ensayo-local";
/** The fields of three sites, or a chart with its note, without scrolling: a trial without places needs no large map. */
const PANE_HEIGHT = 470;

/** The results of a person's own variety trial: field plan, means with letters, analysis of variance. */
export const useTrialTab: UseTab = (context, { catalogue }, active) => {
  const t = useTexts(trialTexts);
  const model = useTrialModel(context, active);
  if (!active) return null;
  return {
    rows: [
      {
        id: LAYER,
        title: t.layer,
        legend: null,
        source: model ? t.layerSource(model.dataset.name) : t.layerNone,
        defaults: { visible: false, opacity: 1, order: 0 },
        switchable: false,
        movable: false,
      },
    ],
    layers: [],
    attributions: [],
    frame: null,
    selection: null,
    hover: null,
    detail: null,
    onFeatureClick: () => undefined,
    onFeatureHover: () => undefined,
    hint: null,
    actions: model ? <TrialActions model={model} /> : null,
    table: model ? <TrialPane model={model} /> : <ColumnsGuide />,
    tableHeight: PANE_HEIGHT,
    panel: model ? (
      <TrialPanel context={context} catalogue={catalogue} model={model} />
    ) : (
      <NoTrial context={context} />
    ),
    summary: model ? <TrialSummary model={model} /> : null,
  };
};
