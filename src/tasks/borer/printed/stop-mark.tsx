import type { ReactNode } from "react";
import type { StopTask } from "../round/order-round.ts";
import styles from "./sketch-map.module.css";

/** Millimetres. */
export const MARK_RADIUS = 2.7;
const REACH = MARK_RADIUS * 1.2;
const DIAMOND = `M0 ${-REACH}L${REACH} 0L0 ${REACH}L${-REACH} 0Z`;

/** As on the map: square to treat, diamond to count again; dashed circle for what was put in by hand. */
export const StopMark = (props: {
  /** null for a key, which explains the shape alone. */
  readonly number: number | null;
  readonly task: StopTask;
  readonly x: number;
  readonly y: number;
}): ReactNode => {
  const { number, task, x, y } = props;
  return (
    <g transform={`translate(${x} ${y})`}>
      {task === "treat" ? (
        <rect
          className={styles.treat}
          x={-MARK_RADIUS * 0.9}
          y={-MARK_RADIUS * 0.9}
          width={MARK_RADIUS * 1.8}
          height={MARK_RADIUS * 1.8}
        />
      ) : task === "look" ? (
        <circle className={styles.look} r={MARK_RADIUS} />
      ) : (
        <path className={styles.count} d={DIAMOND} />
      )}
      <text
        className={task === "treat" ? styles.onDark : styles.number}
        textAnchor="middle"
        dy={1.05}
      >
        {number}
      </text>
    </g>
  );
};
