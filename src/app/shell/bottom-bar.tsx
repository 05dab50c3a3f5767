import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import type { IconName } from "../../ui/icon/icon-paths.ts";
import { Dialog } from "../../ui/layout/dialog.tsx";
import { Tabs } from "../../ui/layout/tabs.tsx";
import { openKept, openSharing } from "../share/sharing.ts";
import { appTexts } from "../texts.ts";
import { bringsSlides } from "./add-view/add-view-button.tsx";
import { openAddView } from "./add-view/adding-view.ts";
import { Appearance } from "./appearance.tsx";
import styles from "./bottom-bar.module.css";
import type { TaskTab } from "./top-bar.tsx";

const MORE = "mas";
/** Seldom wanted on a phone: behind "more", so that the others have room for their names. */
const BEHIND = "presentar";

export interface BottomBarProps {
  readonly tasks: readonly (TaskTab & { readonly icon: IconName })[];
  readonly task: string;
  readonly onTask: (id: string) => void;
}

/** The questions under the thumb, and what a phone keeps behind "more". */
export const BottomBar = ({ tasks, task, onTask }: BottomBarProps) => {
  const t = useTexts(appTexts);
  const [more, setMore] = useState(false);
  const behind = tasks.find(({ id }) => id === BEHIND);
  return (
    <nav className={styles.bar}>
      <Tabs
        label={t.tasks}
        place="bottom"
        tabs={[
          ...tasks.filter((each) => each !== behind),
          { id: MORE, label: t.more, icon: "menu" },
        ]}
        selected={task === BEHIND ? MORE : task}
        onSelect={(id) => (id === MORE ? setMore(true) : onTask(id))}
      />
      <Dialog open={more} title={t.more} closeName={t.close} onClose={() => setMore(false)}>
        <div className={styles.settings}>
          {behind && (
            <Button
              icon={behind.icon}
              wide
              onClick={() => {
                setMore(false);
                onTask(behind.id);
              }}
            >
              {behind.label}
            </Button>
          )}
          <Button
            icon="share"
            wide
            onClick={() => {
              setMore(false);
              openSharing();
            }}
          >
            {t.share}
          </Button>
          <Button
            icon="lock"
            wide
            onClick={() => {
              setMore(false);
              openKept();
            }}
          >
            {t.kept}
          </Button>
          {bringsSlides(task) && (
            <Button
              icon="projector"
              wide
              onClick={() => {
                setMore(false);
                openAddView();
              }}
            >
              {t.addView}
            </Button>
          )}
          <Appearance words />
          <p>{t.privacy}</p>
        </div>
      </Dialog>
    </nav>
  );
};
