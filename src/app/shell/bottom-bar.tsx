import { lazy, Suspense, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { IconName } from "../../ui/icon/icon-paths.ts";
import { Tabs } from "../../ui/layout/tabs.tsx";
import { appTexts } from "../texts.ts";
import styles from "./bottom-bar.module.css";
import type { TaskTab } from "./top-bar.tsx";

const MoreDialog = lazy(async () => ({ default: (await import("./more-dialog.tsx")).MoreDialog }));

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
      {more && (
        <Suspense fallback={null}>
          <MoreDialog {...{ task, onTask }} behind={behind} onClose={() => setMore(false)} />
        </Suspense>
      )}
    </nav>
  );
};
