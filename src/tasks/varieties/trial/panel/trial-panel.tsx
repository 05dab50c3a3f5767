import { useTexts } from "../../../../i18n/use-texts.ts";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import type { CatalogueInUse } from "../../model/tab-parts.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import { AnovaSection } from "./anova-section.tsx";
import { AssumptionsSection } from "./assumptions-section.tsx";
import { CatalogueSection } from "./catalogue-section.tsx";
import { ChosenPlot } from "./chosen-plot.tsx";
import { FileSection } from "./file-section.tsx";
import { LevelSection } from "./level-section.tsx";
import { MeansGridSection } from "./means-grid-section.tsx";
import { MeansSection } from "./means-section.tsx";
import { MissingSection } from "./missing-section.tsx";
import { PairsSection } from "./pairs-section.tsx";
import { ResidualsSection } from "./residuals-section.tsx";
import { ScopeSection } from "./scope-section.tsx";
import { SitesSection } from "./sites-section.tsx";
import { TrialAnswerSection } from "./trial-answer-section.tsx";

export interface TrialPanelProps {
  readonly context: VarietiesContext;
  readonly catalogue: CatalogueInUse | null;
  readonly model: TrialModel;
}

/** Answer first, then what can be chosen, then the figures it stands on and whether they may be trusted. */
export const TrialPanel = ({ context, catalogue, model }: TrialPanelProps) => {
  const t = useTexts(panelTexts);
  const { answered, response, site } = model;
  const answer = answered.value;
  if (response === null)
    return (
      <>
        <Notice tone="warning" title={t.noResponse}>
          <p>{t.noResponseText}</p>
        </Notice>
        <FileSection context={context} model={model} />
      </>
    );
  return (
    <>
      <ChosenPlot model={model} />
      <TrialAnswerSection model={model} />
      <ScopeSection model={model} />
      {site ? (
        <>
          <MeansSection model={model} site={site} response={response} />
          <AnovaSection analysis={site} />
          <AssumptionsSection site={site} />
          <ResidualsSection model={model} site={site} response={response} />
          <PairsSection model={model} site={site} response={response} />
        </>
      ) : answer ? (
        <>
          <MeansGridSection answer={answer} response={response} />
          <SitesSection model={model} answer={answer} response={response} />
          {answer.across ? <AnovaSection analysis={answer.across} /> : null}
        </>
      ) : null}
      <MissingSection model={model} site={site} />
      {answer?.sites.some(({ tukey }) => tukey.length > 0) ? <LevelSection model={model} /> : null}
      <CatalogueSection context={context} catalogue={catalogue} model={model} />
      <FileSection context={context} model={model} />
    </>
  );
};
