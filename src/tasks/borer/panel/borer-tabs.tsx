import { useTexts } from "../../../i18n/use-texts.ts";
import styles from "../../../ui/layout/question-tabs.module.css";
import { Tabs } from "../../../ui/layout/tabs.tsx";
import type { BorerModel } from "../model/borer-model.ts";
import { BORER_TABS } from "../model/borer-view.ts";
import { scopeTexts } from "../texts/scope-texts.ts";

/** Id of the panel the tabs show. */
export const BORER_PANEL = "broca-panel";

export interface BorerTabsProps {
  readonly model: BorerModel;
  /** At the panel's head, or on a phone over the answer: each is only there where the other is not. */
  readonly place: "panel" | "phone";
}

/** The four questions about the borer. */
export const BorerTabs = ({ model, place }: BorerTabsProps) => {
  const t = useTexts(scopeTexts);
  return (
    <div className={styles[place]}>
      <Tabs
        label={t.tabsLabel}
        tabs={BORER_TABS.map((id) => ({ id, label: t.tabs[id], controls: BORER_PANEL }))}
        selected={model.view.tab}
        onSelect={(tab) => model.set({ tab })}
      />
    </div>
  );
};
