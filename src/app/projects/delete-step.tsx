import { useState } from "react";
import { formatBytes } from "../../i18n/format-measure.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { type Deletion, deleteProject } from "../../store/delete-project.ts";
import { chooseProject, FIRST_PROJECT } from "../../store/project-scope.ts";
import { Button } from "../../ui/controls/button.tsx";
import { Notice } from "../../ui/feedback/notice.tsx";
import { leaveView } from "./follow-view.ts";
import { countsOf, type ProjectSummary } from "./project-summary.ts";
import styles from "./projects.module.css";
import { projectsTexts } from "./projects-texts.ts";

export interface DeleteStepProps {
  readonly project: ProjectSummary;
  readonly onCancel: () => void;
  /** The project is gone, and said so. */
  readonly onGone: () => void;
  readonly onDone: () => void;
}

/** Says what would be deleted, deletes it, and says what was. */
export const DeleteStep = ({ project, onCancel, onGone, onDone }: DeleteStepProps) => {
  const t = useTexts(projectsTexts);
  const [state, setState] = useState<"asked" | "deleting" | "elsewhere" | Deletion>("asked");
  const { name, contents, current } = project;
  const remove = async () => {
    setState("deleting");
    if (current) leaveView();
    try {
      const deletion = await deleteProject(project.id);
      if (current) chooseProject(FIRST_PROJECT);
      onGone();
      setState(deletion);
    } catch {
      setState("elsewhere");
    }
  };
  if (typeof state === "object") {
    const { deleted, left } = state;
    const said = t.removed(name, t.contents(countsOf(deleted)), formatBytes(deleted.bytes));
    return (
      <div className={styles.form}>
        <Notice tone={left.length === 0 ? "info" : "attention"} title={said} announce>
          {left.length === 0 ? t.checked : t.left(left.join(", "))} {t.copies}
        </Notice>
        <Button look="primary" onClick={onDone}>
          {t.goOn}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.form}>
      <p className={styles.text}>{t.removeLead}</p>
      <p className={styles.text}>
        <strong>
          {contents.unread ? t.unread : t.contents(countsOf(contents))}
          {contents.bytes > 0 && ` · ${formatBytes(contents.bytes)}`}
        </strong>
      </p>
      <p className={styles.text}>
        {t.copies} {t.removeFirst}
      </p>
      {state === "elsewhere" && <Notice tone="attention" title={t.elsewhere} announce />}
      <div className={styles.actions}>
        <Button look="danger" disabled={state === "deleting"} onClick={() => void remove()}>
          {state === "deleting" ? t.removing : t.removeButton}
        </Button>
        <Button look="link" disabled={state === "deleting"} onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
};
