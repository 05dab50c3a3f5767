import type { WalkedOutline } from "../../../domain/field/field-finding.ts";
import { formatHectares } from "../../../i18n/format-measure.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import styles from "../records/place-part.module.css";
import { findingTexts } from "./finding-texts.ts";

export interface WalkedPartProps {
  readonly walked: WalkedOutline;
  readonly onDrop: () => void;
}

/** The boundary that was walked for a finding. */
export const WalkedPart = ({ walked, onDrop }: WalkedPartProps) => {
  const t = useTexts(findingTexts);
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>
        {t.corners}
        <span className={parts.aside}>{t.walked(walked.code)}</span>
      </h3>
      <p className={styles.utm}>
        <strong>{t.area(formatHectares(walked.areaM2), formatHectares(walked.errorM2))}</strong>
      </p>
      <p className={parts.hint}>{t.walkedHint}</p>
      <div className={styles.acts}>
        <Button look="link" onClick={onDrop}>
          {t.dropWalked}
        </Button>
      </div>
    </section>
  );
};
