import { useTexts } from "../../../../i18n/use-texts.ts";
import { Logo } from "../../../../ui/icon/logo.tsx";
import { problemTexts } from "./problem-texts.ts";
import styles from "./story-problem.module.css";

export interface StoryProblemProps {
  readonly problem: "absent" | "damaged" | "refused" | "empty";
}

/** Why there is nothing to present, and what to do. */
export const StoryProblem = ({ problem }: StoryProblemProps) => {
  const t = useTexts(problemTexts);
  const { title, body } = t[problem];
  return (
    <main className={styles.page} data-theme="projector">
      <Logo />
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.body}>{body}</p>
      <p className={styles.note}>{t.nothing}</p>
      <a className={styles.link} href="./#tarea=presentar">
        {t.open}
      </a>
    </main>
  );
};
