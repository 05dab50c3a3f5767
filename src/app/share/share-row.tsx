import { type ReactNode, useId } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./share.module.css";
import { shareTexts } from "./share-texts.ts";

export interface ShareRowProps {
  readonly name: string;
  /** What leaves the device by it, in words. */
  readonly leaves: string;
  readonly stays: string;
  readonly children: ReactNode;
}

/** One way to share, with what leaves by it said before its button. */
export const ShareRow = ({ name, leaves, stays, children }: ShareRowProps) => {
  const t = useTexts(shareTexts);
  const id = useId();
  return (
    <section className={styles.row} aria-labelledby={id}>
      <h3 id={id} className={styles.name}>
        {name}
      </h3>
      <p className={styles.text}>
        <b>{t.leaves}</b> {leaves}
      </p>
      <p className={styles.text}>
        <b>{t.stays}</b> {stays}
      </p>
      {children}
    </section>
  );
};
