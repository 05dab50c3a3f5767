import { classNames } from "../../../ui/class-names.ts";
import styles from "./timeline-mark.module.css";

export interface TimelineMarkProps {
  readonly first: boolean;
  readonly last: boolean;
  /** The story has come past it. */
  readonly passed: boolean;
  readonly current: boolean;
  /** It will not be shown. */
  readonly faulty: boolean;
}

/** A stop of the story on the limit, drawn down the margin: walked as far as the large square. */
export const TimelineMark = ({ first, last, passed, current, faulty }: TimelineMarkProps) => (
  <svg className={styles.mark} width="28" height="100%" aria-hidden="true" focusable="false">
    {!first && (
      <line
        x1="14"
        x2="14"
        y1="0"
        y2="22"
        className={passed || current ? styles.done : styles.rest}
      />
    )}
    {!last && (
      <line x1="14" x2="14" y1="22" y2="100%" className={passed ? styles.done : styles.rest} />
    )}
    {current ? (
      <rect x="5" y="13" width="18" height="18" className={styles.now} />
    ) : (
      <rect x="8" y="16" width="12" height="12" className={passed ? styles.was : styles.tocome} />
    )}
    {faulty && (
      <path
        d="M10 18l8 8M18 18l-8 8"
        className={classNames(styles.cross, (current || passed) && styles.onDark)}
      />
    )}
  </svg>
);
