import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

export interface EmptyStateProps {
  readonly title: string;
  /** What to do, and what will not happen to the file. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

export const EmptyState = ({ title, children, actions }: EmptyStateProps) => (
  <section className={styles.box}>
    <h2 className={styles.title}>{title}</h2>
    <div className={styles.body}>{children}</div>
    {actions && <div className={styles.actions}>{actions}</div>}
  </section>
);
