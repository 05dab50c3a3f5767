import type { StopTask } from "./order-round.ts";
import styles from "./visit-mark.module.css";

export interface VisitMarkProps {
  readonly number: number;
  readonly task: StopTask;
}

/** A stop's number in its shape of map and paper: square to treat, diamond to count again, dashed circle to look. */
export const VisitMark = ({ number, task }: VisitMarkProps) => (
  <svg className={styles.mark} viewBox="-10 -10 20 20" aria-hidden="true">
    {task === "treat" ? (
      <rect className={styles.treat} x={-8.5} y={-8.5} width={17} height={17} />
    ) : task === "count" ? (
      <path className={styles.count} d="M0 -9.5L9.5 0L0 9.5L-9.5 0Z" />
    ) : (
      <circle className={styles.look} r={9} />
    )}
    <text className={task === "treat" ? styles.onDark : styles.number} textAnchor="middle" dy={3.4}>
      {number}
    </text>
  </svg>
);
