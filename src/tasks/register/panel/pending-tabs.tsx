import { useEffect, useRef } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Menu } from "../../../ui/controls/menu.tsx";
import { Tabs } from "../../../ui/layout/tabs.tsx";
import { useMedia } from "../../../ui/layout/use-media.ts";
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

/** From so many on the strip is longer than a screen is wide, and a list shows them all; on a phone's much sooner. */
const LEAST_LISTED = { wide: 6, narrow: 3 } as const;
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
  const narrow = useMedia("(max-width: 767.98px)");
  const listed = pending.length >= LEAST_LISTED[narrow ? "narrow" : "wide"];
  const labels = pending.map((file) => `${file.name} · ${outcome(file)}`);
  const written = labels.join("\n");
  const strip = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab, or another place of it as labels before it grow, is brought into view.
  useEffect(() => {
    const chosen = strip.current?.querySelector('[aria-selected="true"]');
    chosen?.scrollIntoView?.({ block: "nearest", inline: listed ? "center" : "nearest" });
  }, [shown, written, listed]);
  return (
    <div className={styles.bar}>
      <div ref={strip} className={styles.strip} data-long={listed}>
        <Tabs
          label={t.label}
          tabs={pending.map((file, i) => ({ id: file.id, label: labels[i]! }))}
          selected={shown}
          onSelect={onShow}
        />
      </div>
      {listed ? (
        <Menu
          look="link"
          icon="list"
          align="end"
          label={t.all(formatInteger(pending.length))}
          items={pending.map((file) => ({
            id: file.id,
            label: file.name,
            hint: outcome(file),
            ...(file.id === shown && { icon: "arrow-right" as const }),
          }))}
          onChoose={onShow}
        />
      ) : null}
      {ready.length >= LEAST_READY ? (
        <Button look="secondary" icon="check" title={t.readyHint} onClick={() => onUse(ready)}>
          {t.takeReady(formatInteger(ready.length))}
        </Button>
      ) : null}
    </div>
  );
};
