import { useTexts } from "../../../i18n/use-texts.ts";
import type { UseTab } from "../model/tab-parts.ts";
import { NoTrial } from "./panel/no-trial.tsx";
import { trialTexts } from "./texts/trial-texts.ts";

const LAYER = "ensayo-local";

/** The results of a person's own variety trial: field plan, means with letters, analysis of variance. */
export const useTrialTab: UseTab = (context, _model, active) => {
  const t = useTexts(trialTexts);
  if (!active) return null;
  return {
    rows: [
      {
        id: LAYER,
        title: t.layer,
        legend: null,
        source: t.layerNone,
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
    actions: null,
    table: null,
    panel: <NoTrial context={context} />,
    summary: null,
  };
};
