import { useEffect, useRef } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Tabs } from "../../../ui/layout/tabs.tsx";
import type { PendingImport } from "../../imports.ts";
import styles from "./pending-tabs.module.css";
import { pendingTexts } from "./pending-texts.ts";
import { isReady, mustAnswer } from "./ready-files.ts";

export interface PendingTabsProps {
  readonly pending: readonly PendingImport[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
  /** Takes these files at once, each as what it was read. */
  readonly onUse: (files: readonly PendingImport[]) => void;
}

/** One is used by its own button. */
const LEAST_READY = 2;

/** One tab per file that waits to be looked at, with what became of it; and those that need no look, all at once. */
export const PendingTabs = ({ pending, shown, onShow, onUse }: PendingTabsProps) => {
  const t = useTexts(pendingTexts);
  const outcome = (file: PendingImport): string => {
    if (file.report === null) return t.reading;
    if (mustAnswer(file)) return t.open;
    const { accepted, read } = file.report.counts;
    return accepted === 0 ? t.nothing : t.counts(formatInteger(accepted), formatInteger(read));
  };
  const ready = pending.filter(isReady);
  const strip = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab, or another place of it, is brought into view.
  useEffect(() => {
    const chosen = strip.current?.querySelector('[aria-selected="true"]');
    chosen?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [shown, pending.length]);
  return (
    <div className={styles.bar}>
      <div ref={strip} className={styles.strip}>
        <Tabs
          label={t.label}
          tabs={pending.map((file) => ({ id: file.id, label: `${file.name} · ${outcome(file)}` }))}
          selected={shown}
          onSelect={onShow}
        />
      </div>
      {ready.length >= LEAST_READY ? (
        <Button look="secondary" icon="check" title={t.readyHint} onClick={() => onUse(ready)}>
          {t.takeReady(formatInteger(ready.length))}
        </Button>
      ) : null}
    </div>
  );
};
