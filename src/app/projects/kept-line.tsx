import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import { openKept } from "../share/sharing.ts";
import { currentName } from "./project-summary.ts";
import styles from "./projects.module.css";
import { projectsTexts } from "./projects-texts.ts";
import { Safekeeping } from "./safekeeping.tsx";

/** The open project by name, the door to all that is kept, and the browser's promise. */
export const KeptLine = () => {
  const t = useTexts(projectsTexts);
  return (
    <section>
      <div className={styles.line}>
        <strong className={styles.name}>{t.keptLine(currentName(t.first))}</strong>
        <Button look="link" onClick={openKept}>
          {t.keptButton}
        </Button>
      </div>
      <Safekeeping />
    </section>
  );
};
