import { type ReactNode, useState } from "react";
import { remember, remembered } from "../../../i18n/remembered.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { classNames } from "../../../ui/class-names.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Icon } from "../../../ui/icon/icon.tsx";
import styles from "./field-sheet.module.css";
import { recordsTexts } from "./records-texts.ts";

export interface FieldSheetProps {
  /** Back to the list; null on the list itself. */
  readonly onBack: (() => void) | null;
  readonly children: ReactNode;
}

const SUN = "campo-sol";

/** A screen for one hand in the open, with a theme for full sun, on unless it was turned off on this device. */
export const FieldSheet = ({ onBack, children }: FieldSheetProps) => {
  const t = useTexts(recordsTexts);
  const [sun, setSun] = useState(remembered(SUN) !== "no");
  const toggle = (): void => {
    remember(SUN, sun ? "no" : "si");
    setSun(!sun);
  };
  return (
    <div id="resultado" tabIndex={-1} className={classNames(styles.sheet, sun && styles.sun)}>
      <div className={styles.head}>
        {onBack === null ? null : (
          <Button look="link" icon="arrow-left" onClick={onBack}>
            {t.back}
          </Button>
        )}
        <button type="button" className={styles.toggle} aria-pressed={sun} onClick={toggle}>
          <Icon name="sun" size={20} />
          <span>{t.sun}</span>
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </div>
  );
};

/** A column of parts that scrolls with the sheet. */
export const FieldColumn = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.scroll}>{children}</div>
);
