import type { ReactNode } from "react";
import styles from "./chart-head.module.css";

export interface ChartHeadProps {
  readonly title: string;
  /** Opposite the title, in small. */
  readonly aside?: ReactNode;
}

/** Title of a chart, as its caption. */
export const ChartHead = ({ title, aside }: ChartHeadProps) => (
  <figcaption className={styles.head}>
    <span className={styles.title}>{title}</span>
    {aside && <span className={styles.aside}>{aside}</span>}
  </figcaption>
);
