import { useState } from "react";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { walkRecorder } from "../model/walk-recorder.ts";
import styles from "../walk-section.module.css";
import { walkSectionTexts } from "../walk-section-texts.ts";

/** Takes the walk away for good, asked twice. */
export const DiscardWalk = () => {
  const t = useTexts(walkSectionTexts);
  const [sure, setSure] = useState(false);
  return (
    <section className={parts.section}>
      {sure ? (
        <>
          <p className={styles.text} role="status">
            {t.discardSure}
          </p>
          <div className={styles.actions}>
            <Button onClick={() => void walkRecorder.clear()}>{t.discardYes}</Button>
            <Button onClick={() => setSure(false)}>{t.discardNo}</Button>
          </div>
        </>
      ) : (
        <Button look="link" onClick={() => setSure(true)}>
          {t.discard}
        </Button>
      )}
    </section>
  );
};
