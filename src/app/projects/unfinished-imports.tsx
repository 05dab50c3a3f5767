import { formatBytes } from "../../i18n/format-measure.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { KeptSize } from "../../store/project-contents.ts";
import { Button } from "../../ui/controls/button.tsx";
import { imports, pendingStore } from "../import/imports.ts";
import { setAddress } from "../state/use-view.ts";
import styles from "./projects.module.css";
import { projectsTexts } from "./projects-texts.ts";

export interface UnfinishedImportsProps {
  readonly files: readonly KeptSize[];
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Files that were left alone because reading them ended with the tab time and again. */
export const UnfinishedImports = ({ files, onChanged, onClose }: UnfinishedImportsProps) => {
  const t = useTexts(projectsTexts);
  if (files.length === 0) return null;
  const again = (id: string) => {
    void imports.reopenStopped(id);
    setAddress({ tarea: "registro", r: null, archivo: id });
    onClose();
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.unfinished}</h3>
      <p className={styles.text}>{t.unfinishedHint}</p>
      <ul className={styles.list}>
        {files.map(({ id, name, bytes }) => (
          <li key={id} className={styles.item}>
            <span className={styles.name}>
              {name} ({formatBytes(bytes)})
            </span>
            <div className={styles.actions}>
              <Button onClick={() => again(id)}>{t.again}</Button>
              <Button look="link" onClick={() => void pendingStore.forget(id).then(onChanged)}>
                {t.forget}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
