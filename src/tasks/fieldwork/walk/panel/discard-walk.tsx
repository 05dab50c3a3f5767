import { useState } from "react";
import { openWalkRecord } from "../../../../domain/field/open-walk.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import type { WalkModel } from "../model/use-walk.ts";
import { walkRecorder } from "../model/walk-recorder.ts";
import styles from "../walk-section.module.css";
import { walkSectionTexts } from "../walk-section-texts.ts";

/** Puts the walk aside, asked twice: it can be brought back from there. */
export const DiscardWalk = ({ model: { walk, field } }: { readonly model: WalkModel }) => {
  const t = useTexts(walkSectionTexts);
  const [sure, setSure] = useState(false);
  const discard = async (): Promise<void> => {
    const record = openWalkRecord(walk.entries);
    if (record !== null) {
      const kept = await field.store.change({ keep: [record] });
      // Where it could not be put aside, it stays.
      if (kept === null || !(await field.store.forget(record.id))) return;
    }
    await walkRecorder.clear();
  };
  return (
    <section className={parts.section}>
      {sure ? (
        <>
          <p className={styles.text} role="status">
            {t.discardSure}
          </p>
          <div className={styles.actions}>
            <Button onClick={() => void discard()}>{t.discardYes}</Button>
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
