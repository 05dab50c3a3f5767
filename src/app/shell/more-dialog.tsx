import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import type { IconName } from "../../ui/icon/icon-paths.ts";
import { Dialog } from "../../ui/layout/dialog.tsx";
import { openKept, openSharing } from "../share/sharing.ts";
import { appTexts } from "../texts.ts";
import { bringsSlides } from "./add-view/add-view-button.tsx";
import { openAddView } from "./add-view/adding-view.ts";
import { Appearance } from "./appearance.tsx";
import styles from "./more-dialog.module.css";
import type { TaskTab } from "./top-bar.tsx";

export interface MoreDialogProps {
  readonly task: string;
  readonly onTask: (id: string) => void;
  /** The question that has no tab on a phone. */
  readonly behind: (TaskTab & { readonly icon: IconName }) | undefined;
  readonly onClose: () => void;
}

/** What a phone keeps behind "more". */
export const MoreDialog = ({ task, onTask, behind, onClose }: MoreDialogProps) => {
  const t = useTexts(appTexts);
  const closeAnd = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Dialog open title={t.more} closeName={t.close} onClose={onClose}>
      <div className={styles.settings}>
        {behind && (
          <Button icon={behind.icon} wide onClick={closeAnd(() => onTask(behind.id))}>
            {behind.label}
          </Button>
        )}
        <Button icon="share" wide onClick={closeAnd(openSharing)}>
          {t.share}
        </Button>
        <Button icon="lock" wide onClick={closeAnd(openKept)}>
          {t.kept}
        </Button>
        {bringsSlides(task) && (
          <Button icon="projector" wide onClick={closeAnd(openAddView)}>
            {t.addView}
          </Button>
        )}
        <Appearance words />
        <p>{t.privacy}</p>
      </div>
    </Dialog>
  );
};
