import { useTexts } from "../../../i18n/use-texts.ts";
import { Tabs } from "../../../ui/layout/tabs.tsx";
import type { PendingImport } from "../../imports.ts";
import { registerTexts } from "../texts.ts";
import styles from "./pending-tabs.module.css";

export interface PendingTabsProps {
  readonly pending: readonly PendingImport[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

/** One tab per file that waits to be looked at. */
export const PendingTabs = ({ pending, shown, onShow }: PendingTabsProps) => {
  const t = useTexts(registerTexts);
  return (
    <div className={styles.strip}>
      <Tabs
        label={t.tab}
        tabs={pending.map(({ id, name }) => ({ id, label: name }))}
        selected={shown}
        onSelect={onShow}
      />
    </div>
  );
};
