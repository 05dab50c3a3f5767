import { useId } from "react";
import { Button } from "../controls/button.tsx";
import { type Fact, FactList } from "./fact-list.tsx";
import styles from "./fact-note.module.css";

export interface FactNoteProps {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** A line under the facts: what they rest on. */
  readonly foot?: string;
  /** Leads to where the facts are from. */
  readonly link: string;
  readonly onLink: () => void;
  /** Some of the facts are still being made. */
  readonly busy?: boolean;
}

/** A few facts under a heading of their own, with the way to the rest of them. */
export const FactNote = ({ title, facts, foot, link, onLink, busy = false }: FactNoteProps) => {
  const id = useId();
  return (
    <section className={styles.note} aria-labelledby={id} aria-busy={busy}>
      <div className={styles.head}>
        <h4 id={id} className={styles.title}>
          {title}
        </h4>
        <Button look="link" onClick={onLink}>
          {link}
        </Button>
      </div>
      <FactList facts={facts} />
      {foot === undefined ? null : <p className={styles.foot}>{foot}</p>}
    </section>
  );
};
