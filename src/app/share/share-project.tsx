import { useEffect, useState } from "react";
import { formatBytes } from "../../i18n/format-measure.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Project } from "../../store/project/project.ts";
import { Button } from "../../ui/controls/button.tsx";
import { useSession } from "../state/session.ts";
import { collectProject } from "./collect-project.ts";
import { projectLeaves } from "./project-leaves.ts";
import { type SavedProject, saveProject } from "./save-project.ts";
import styles from "./share.module.css";
import { ShareRow } from "./share-row.tsx";
import { shareTexts } from "./share-texts.ts";

/** Everything as one file, which another device opens; it says how much that is before it is saved. */
export const ShareProject = () => {
  const t = useTexts(shareTexts);
  const { locale } = useLocale();
  const documents = useSession((s) => s.documents);
  const [project, setProject] = useState<Project | null>(null);
  const [done, setDone] = useState<SavedProject | null>(null);
  const [saving, setSaving] = useState(false);
  useEffect(() => {
    let here = true;
    void collectProject(documents).then((all) => here && setProject(all));
    return () => {
      here = false;
    };
  }, [documents]);
  const save = async (all: Project) => {
    setSaving(true);
    setDone(await saveProject(all, t.projectName).finally(() => setSaving(false)));
  };
  const opened = [...(project?.files ?? []), ...(project?.imports ?? [])];
  const leaves = project ? projectLeaves(project)[locale] : t.counting;
  return (
    <ShareRow name={t.project} leaves={leaves} stays={t.projectSamples}>
      {project && (
        <>
          {opened.length > 0 && (
            <ul className={styles.list}>
              {opened.map(({ id, name, bytes }) => (
                <li key={id}>
                  {name} ({formatBytes(bytes.length)})
                </li>
              ))}
            </ul>
          )}
          <p className={styles.all}>{opened.length > 0 ? t.projectAll : t.projectNoFiles}</p>
          <Button icon="download" disabled={saving} onClick={() => void save(project)}>
            {saving ? t.savingProject : t.saveProject}
          </Button>
        </>
      )}
      {done && (
        <p className={styles.done} role="status">
          {t.saved(done.name, formatBytes(done.bytes))}
        </p>
      )}
    </ShareRow>
  );
};
