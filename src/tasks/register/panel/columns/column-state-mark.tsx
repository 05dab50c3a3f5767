import { useTexts } from "../../../../i18n/use-texts.ts";
import { Icon } from "../../../../ui/icon/icon.tsx";
import type { IconName } from "../../../../ui/icon/icon-paths.ts";
import type { ColumnState, StateOfColumn } from "./column-state.ts";
import styles from "./column-state-mark.module.css";
import { columnTexts } from "./column-texts.ts";

const ICONS: Readonly<Record<ColumnState, IconName>> = {
  choose: "warning",
  reserved: "lock",
  chosen: "check",
  guess: "question",
  known: "check",
  skipped: "minus",
};

/** How sure a column's reading is, by sign and word, with the reason under it. */
export const ColumnStateMark = ({ state, reason }: StateOfColumn) => {
  const t = useTexts(columnTexts);
  return (
    <span className={styles.mark} data-state={state}>
      <Icon name={ICONS[state]} size={16} />
      <span className={styles.word}>{t.states[state]}</span>
      <span className={styles.reason}>{t.reasons[reason]}</span>
    </span>
  );
};
