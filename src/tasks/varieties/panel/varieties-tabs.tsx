import { useTexts } from "../../../i18n/use-texts.ts";
import styles from "../../../ui/layout/question-tabs.module.css";
import { Tabs } from "../../../ui/layout/tabs.tsx";
import { VARIETIES_TABS, type VarietiesTab } from "../model/varieties-view.ts";
import { screenTexts } from "../texts/screen-texts.ts";

/** Id of the panel the tabs show. */
export const VARIETIES_PANEL = "variedades-panel";

export interface VarietiesTabsProps {
  readonly tab: VarietiesTab;
  readonly onTab: (tab: VarietiesTab) => void;
  /** At the panel's head, or on a phone over the answer: each is only there where the other is not. */
  readonly place: "panel" | "phone";
}

/** Plots, catalogue, trial and platform. */
export const VarietiesTabs = ({ tab, onTab, place }: VarietiesTabsProps) => {
  const t = useTexts(screenTexts);
  return (
    <div className={styles[place]}>
      <Tabs
        label={t.tabsLabel}
        tabs={VARIETIES_TABS.map((id) => ({ id, label: t.tabs[id], controls: VARIETIES_PANEL }))}
        selected={tab}
        onSelect={onTab}
      />
    </div>
  );
};
