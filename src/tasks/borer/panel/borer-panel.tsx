import type { ReactNode } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { ProgressNote } from "../../progress-note.tsx";
import type { BorerModel } from "../model/borer-model.ts";
import type { BorerContext } from "../round/borer-context.ts";
import { RoundPanel } from "../round/round-panel.tsx";
import { SeasonPanel } from "../season/season-panel.tsx";
import { answerTexts } from "../texts/answer-texts.ts";
import { scopeTexts } from "../texts/scope-texts.ts";
import { BorerAnswer } from "./borer-answer.tsx";
import { BORER_PANEL, BorerTabs } from "./borer-tabs.tsx";
import { HotSpotPanel } from "./hot-spot-panel.tsx";
import styles from "./panel.module.css";
import { ScopeSection } from "./scope-section.tsx";
import { SheetChoice } from "./sheet-choice.tsx";
import { SituationPanel } from "./situation-panel.tsx";

export interface BorerPanelProps {
  readonly context: BorerContext;
  readonly model: BorerModel;
  /** What is selected, told first. */
  readonly card: ReactNode;
}

/** The right margin: four questions; answer first, then doubt, then what can be changed. */
export const BorerPanel = ({ context, model, card }: BorerPanelProps) => {
  const t = useTexts(scopeTexts);
  const a = useTexts(answerTexts);
  const { tab } = model.view;
  const answers = tab === "situacion" || tab === "calientes";
  return (
    <>
      <BorerTabs model={model} place="panel" />
      <div id={BORER_PANEL} role="tabpanel" aria-label={t.tabs[tab]}>
        {card}
        {answers ? (
          <>
            <div className={styles.answerRoom}>
              <BorerAnswer model={model} />
              <ProgressNote answered={model.groups} title={a.workingGroups} />
              <ProgressNote answered={model.hotSpots} title={a.working} />
            </div>
            <ScopeSection model={model} />
          </>
        ) : null}
        {tab === "campana" ? <SeasonPanel context={context} model={model} /> : null}
        {tab === "ronda" ? <RoundPanel context={context} model={model} /> : null}
        {tab === "situacion" ? <SituationPanel model={model} /> : null}
        {tab === "calientes" ? <HotSpotPanel model={model} /> : null}
        {answers ? null : <ScopeSection model={model} />}
        <SheetChoice context={context} model={model} />
      </div>
    </>
  );
};
