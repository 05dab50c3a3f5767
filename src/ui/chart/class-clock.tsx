import styles from "./class-clock.module.css";

export interface ClassClockProps {
  /** From 0 (empty) to `of` - 1 (full); null where there is nothing to class. */
  readonly value: number | null;
  /** Number of classes; 5 if left out: empty, quarter, half, three quarters, full. */
  readonly of?: number;
  /** CSS pixels across; 16 if left out. */
  readonly size?: number;
  /** Spoken; without it the words beside it speak. */
  readonly name?: string;
}

const RADIUS = 8;

/** A wedge from twelve o'clock, `share` of the circle, clockwise. */
const wedge = (share: number): string => {
  const angle = 2 * Math.PI * share;
  const x = (RADIUS * Math.sin(angle)).toFixed(3);
  const y = (-RADIUS * Math.cos(angle)).toFixed(3);
  return `M0 0V${-RADIUS}A${RADIUS} ${RADIUS} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
};

/** Class as on the map: how full the clock is says it without colour. Dashed and bare where there is none. */
export const ClassClock = ({ value, of = 5, size = 16, name }: ClassClockProps) => {
  const last = Math.max(1, of - 1);
  const share = value === null ? 0 : Math.min(1, Math.max(0, value / last));
  const fill = `var(--ramp${Math.max(share > 0 ? 1 : 0, Math.round(share * 4))})`;
  return (
    <svg
      className={styles.clock}
      width={size}
      height={size}
      viewBox="-9 -9 18 18"
      role={name ? "img" : undefined}
      aria-label={name}
      aria-hidden={name ? undefined : "true"}
    >
      <circle r={RADIUS} className={value === null ? styles.none : styles.face} />
      {share > 0 && share < 1 && <path d={wedge(share)} fill={fill} className={styles.wedge} />}
      {share === 1 && <circle r={RADIUS} fill={fill} />}
      {value !== null && <circle r={RADIUS} className={styles.edge} />}
    </svg>
  );
};
