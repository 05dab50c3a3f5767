import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import { Dialog } from "../../ui/layout/dialog.tsx";
import type { LeavingDocument } from "../share/sharing.ts";
import styles from "./projects.module.css";
import { projectsTexts } from "./projects-texts.ts";

export interface LeavingDialogProps {
  readonly leaving: LeavingDocument;
  readonly onClose: () => void;
}

/** Says what goes with a document before it goes. */
export const LeavingDialog = ({ leaving, onClose }: LeavingDialogProps) => {
  const t = useTexts(projectsTexts);
  const { name, changes, annexes, onlyHere } = leaving;
  const counts = { files: 0, imports: 0, stories: 0, annexes, changes, templates: 0, field: 0 };
  return (
    <Dialog
      open
      title={t.leaveTitle(name)}
      closeName={t.close}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" onClick={() => void leaving.go().finally(onClose)}>
            {t.removeButton}
          </Button>
          <Button look="link" onClick={onClose}>
            {t.cancel}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {onlyHere ? <p className={styles.text}>{t.leaveOnlyHere}</p> : null}
        {changes + annexes > 0 ? (
          <>
            <p className={styles.text}>{t.leaveLead}</p>
            <p className={styles.text}>
              <strong>{t.contents(counts)}</strong>
            </p>
          </>
        ) : null}
        <p className={styles.text}>{onlyHere ? t.leaveSave : t.leaveFirst}</p>
      </div>
    </Dialog>
  );
};
