import { useTexts } from "../../../i18n/use-texts.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import type { IconName } from "../../../ui/icon/icon-paths.ts";
import type { WorkState } from "./model/work-item.ts";
import styles from "./state-mark.module.css";
import { worklistTexts } from "./worklist-texts.ts";

const ICONS: Readonly<Record<WorkState, IconName>> = {
  refused: "close",
  open: "warning",
  noted: "check",
  seen: "eye",
};

/** How a thing stands, by sign and word. */
export const StateMark = ({ state }: { readonly state: WorkState }) => {
  const t = useTexts(worklistTexts);
  return (
    <span className={styles.mark} data-state={state}>
      <Icon name={ICONS[state]} size={16} />
      {t.states[state]}
    </span>
  );
};
