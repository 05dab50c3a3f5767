import { useEffect, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { mayKeep } from "../../store/may-keep.ts";
import { Button } from "../../ui/controls/button.tsx";
import { Notice } from "../../ui/feedback/notice.tsx";
import { openKept } from "../share/sharing.ts";
import { currentName } from "./project-summary.ts";
import styles from "./projects.module.css";
import { projectsTexts } from "./projects-texts.ts";
import { Safekeeping } from "./safekeeping.tsx";

/** The open project by name, the door to all that is kept, and the browser's promise. */
export const KeptLine = () => {
  const t = useTexts(projectsTexts);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let here = true;
    void mayKeep().then((may) => here && setRefused(!may));
    return () => {
      here = false;
    };
  }, []);
  return (
    <section>
      {refused ? null : <p className={styles.text}>{t.comesBack}</p>}
      <div className={styles.line}>
        <strong className={styles.name}>{t.keptLine(currentName(t.first))}</strong>
        <Button look="link" onClick={openKept}>
          {t.keptButton}
        </Button>
      </div>
      {refused ? (
        <Notice tone="attention" title={t.nothingKept}>
          {t.nothingKeptNext}
        </Notice>
      ) : (
        <Safekeeping />
      )}
    </section>
  );
};
