import type { Severity } from "../../../domain/issue/issue.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import type { IconName } from "../../../ui/icon/icon-paths.ts";
import { registerTexts } from "../texts.ts";
import styles from "./outcome-mark.module.css";

const ICONS: Readonly<Record<Severity, IconName>> = {
  error: "close",
  warning: "warning",
  note: "check",
};

/** What became of the record, by sign and word. */
export const OutcomeMark = ({ severity }: { readonly severity: Severity }) => {
  const t = useTexts(registerTexts);
  return (
    <span className={styles.mark} data-severity={severity}>
      <Icon name={ICONS[severity]} size={16} />
      {t.outcomes[severity]}
    </span>
  );
};
