import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import styles from "./notice.module.css";

/** `attention`: something was refused or stands in the way. `warning`: look before trusting. `info`: to know. */
export type NoticeTone = "attention" | "warning" | "info";

export interface NoticeProps {
  readonly tone: NoticeTone;
  /** What and where: "Fila 14 de parcelas.csv". */
  readonly title: string;
  /** What happened and what to do. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read aloud as it appears; leave out for a notice that was always there. */
  readonly announce?: boolean;
}

/** A box with a bar on its left; the words, not the colour, say how serious. */
export const Notice = ({ tone, title, children, actions, announce }: NoticeProps) => (
  <section
    className={classNames(styles.notice, styles[tone])}
    role={announce ? (tone === "attention" ? "alert" : "status") : undefined}
  >
    <h3 className={styles.title}>{title}</h3>
    {children && <div className={styles.body}>{children}</div>}
    {actions && <div className={styles.actions}>{actions}</div>}
  </section>
);
