import { useTexts } from "../../i18n/use-texts.ts";
import { currentProject, otherProjects, projectName } from "../../store/project-scope.ts";
import { Button } from "../../ui/controls/button.tsx";
import { SampleBadge } from "../../ui/feedback/sample-badge.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { Logo } from "../../ui/icon/logo.tsx";
import { Tabs } from "../../ui/layout/tabs.tsx";
import { openKept, openSharing } from "../share/sharing.ts";
import { appTexts } from "../texts.ts";
import { Appearance } from "./appearance.tsx";
import styles from "./top-bar.module.css";

export interface TaskTab {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
}

export interface TopBarProps {
  readonly tasks: readonly TaskTab[];
  readonly task: string;
  readonly onTask: (id: string) => void;
  /** What the task shown works on is synthetic. */
  readonly sample: boolean;
}

/** Head of the sheet: name, questions, what kind of data this is, language and theme. */
export const TopBar = ({ tasks, task, onTask, sample }: TopBarProps) => {
  const t = useTexts(appTexts);
  // Of one project only nobody needs the name.
  const project =
    otherProjects().length > 0 ? (projectName(currentProject()) ?? t.firstProject) : null;
  return (
    <header className={styles.bar}>
      <h1 className={styles.brand}>
        <Logo />
        {t.title}
      </h1>
      <div className={styles.tasks}>
        <Tabs label={t.tasks} tabs={tasks} selected={task} onSelect={onTask} />
      </div>
      <div className={styles.side}>
        {sample ? <SampleBadge label={t.sample} /> : null}
        <button
          type="button"
          className={styles.privacy}
          title={`${t.privacy}. ${t.kept}`}
          onClick={openKept}
        >
          <Icon name="lock" size={16} />
          <span className={styles.promise}>{project ?? t.privacy}</span>
          <span className={styles.short} aria-hidden="true">
            {project ?? t.privacyShort}
          </span>
        </button>
        <span className={styles.choices}>
          <Button look="link" icon="share" onClick={openSharing}>
            {t.share}
          </Button>
          <Appearance />
        </span>
      </div>
    </header>
  );
};
