import { useState } from "react";
import { formatBytes } from "../../i18n/format-measure.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { createProject, renameProject } from "../../store/project-list.ts";
import { Button } from "../../ui/controls/button.tsx";
import { Notice } from "../../ui/feedback/notice.tsx";
import { NameForm } from "./name-form.tsx";
import { countsOf, type ProjectSummary } from "./project-summary.ts";
import styles from "./projects.module.css";
import { projectsTexts } from "./projects-texts.ts";
import { switchProject } from "./switch-project.ts";

export interface ProjectRowsProps {
  readonly projects: readonly ProjectSummary[];
  readonly onChanged: () => void;
  readonly onDelete: (project: ProjectSummary) => void;
}

/** Every project with what it has, and what can be done with it. */
export const ProjectRows = ({ projects, onChanged, onDelete }: ProjectRowsProps) => {
  const t = useTexts(projectsTexts);
  const [naming, setNaming] = useState<string | "new" | null>(null);
  const [refused, setRefused] = useState(false);
  const begin = (name: string) => {
    // What cannot be kept would be gone with the page.
    if (projects.some(({ current, contents }) => current && contents.unread))
      return setRefused(true);
    const id = createProject(name);
    setRefused(id === null || !switchProject(id));
  };
  const rename = (id: string, name: string) => {
    setRefused(!renameProject(id, name));
    setNaming(null);
    onChanged();
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.projects}</h3>
      <p className={styles.text}>{t.projectsHint}</p>
      {refused && <Notice tone="attention" title={t.refused} announce />}
      <ul className={styles.list}>
        {projects.map((project) => (
          <li key={project.id} className={styles.item} data-current={project.current}>
            {naming === `name ${project.id}` ? (
              <NameForm
                name={project.name}
                action={t.save}
                onName={(name) => rename(project.id, name)}
                onCancel={() => setNaming(null)}
              />
            ) : (
              <>
                <div>
                  <strong className={styles.name}>{project.name}</strong>
                  <p className={styles.detail}>
                    {project.contents.unread ? t.unread : t.contents(countsOf(project.contents))}
                    {project.contents.bytes > 0 && ` · ${formatBytes(project.contents.bytes)}`}
                  </p>
                </div>
                <div className={styles.actions}>
                  {project.current ? (
                    <span>{t.current}</span>
                  ) : (
                    <Button onClick={() => setRefused(!switchProject(project.id))}>{t.open}</Button>
                  )}
                  <Button look="link" onClick={() => setNaming(`name ${project.id}`)}>
                    {t.rename}
                  </Button>
                  <Button
                    look="link"
                    aria-label={t.removeOf(project.name)}
                    onClick={() => onDelete(project)}
                  >
                    {t.remove}
                  </Button>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
      {naming === "new" ? (
        <NameForm name="" action={t.begin} onName={begin} onCancel={() => setNaming(null)} />
      ) : (
        <div className={styles.actions}>
          <Button onClick={() => setNaming("new")}>{t.create}</Button>
        </div>
      )}
    </section>
  );
};
