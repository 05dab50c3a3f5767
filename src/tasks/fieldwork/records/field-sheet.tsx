import type { ReactNode } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import styles from "./field-sheet.module.css";
import { recordsTexts } from "./records-texts.ts";

export interface FieldSheetProps {
  /** Back to the list; null on the list itself. */
  readonly onBack: (() => void) | null;
  /** What is done most, under the thumb while the rest scrolls; null where the screen has its own. */
  readonly foot: ReactNode;
  /** Beside the way back: what is to be seen wherever the sheet is scrolled to. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A screen for one hand in the open. */
export const FieldSheet = ({ onBack, foot, beside, children }: FieldSheetProps) => {
  const t = useTexts(recordsTexts);
  return (
    <div id="resultado" tabIndex={-1} className={styles.sheet}>
      {onBack === null ? null : (
        <div className={styles.head}>
          <Button look="link" icon="arrow-left" onClick={onBack}>
            {t.back}
          </Button>
          {beside}
        </div>
      )}
      <div className={styles.body}>{children}</div>
      {foot === null ? null : (
        <div className={styles.foot}>
          <div className={styles.acts}>{foot}</div>
        </div>
      )}
    </div>
  );
};

/** A column of parts that scrolls with the sheet. */
export const FieldColumn = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.scroll}>{children}</div>
);
