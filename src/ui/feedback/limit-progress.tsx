import { useId } from "react";
import { Button } from "../controls/button.tsx";
import { LimitLine } from "./limit-line.tsx";
import styles from "./limit-progress.module.css";
import { useElapsed } from "./use-elapsed.ts";

export interface LimitProgressProps {
  /** What is being done: "Comparando 11,495 parcelas con el límite". */
  readonly title: string;
  /** How far, and how long yet. */
  readonly detail?: string;
  /** 0 to 1, null while it is not known. */
  readonly share: number | null;
  readonly cancelLabel: string;
  readonly onCancel: () => void;
  /** Milliseconds to wait before it is seen: work that is sooner done needs no bar. */
  readonly delay?: number;
}

/** Long work, which can always be cancelled. Mount it when the work starts. */
export const LimitProgress = (props: LimitProgressProps) => {
  const { title, detail, share, cancelLabel, onCancel, delay = 400 } = props;
  const id = useId();
  if (!useElapsed(delay)) return null;
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {detail && <p className={styles.detail}>{detail}</p>}
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
      >
        <LimitLine share={share} />
      </div>
      <div className={styles.actions}>
        <Button icon="close" onClick={onCancel}>
          {cancelLabel}
        </Button>
      </div>
    </section>
  );
};
