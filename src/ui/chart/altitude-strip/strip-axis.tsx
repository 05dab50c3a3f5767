import styles from "./altitude-strip.module.css";
import { type StripScale, shareOf } from "./strip-scale.ts";

export interface StripAxisProps {
  readonly scale: StripScale;
  readonly figureHeader: string;
  readonly formatTick: (value: number, isLast: boolean) => string;
}

/** Figures over the lanes; stays in sight while rows pass under it. */
export const StripAxis = ({ scale, figureHeader, formatTick }: StripAxisProps) => (
  <div className={styles.axis} aria-hidden="true">
    <span className={styles.ticks}>
      {scale.ticks.map((tick, order) => (
        <span
          key={tick}
          className={styles.tick}
          style={{ left: `${shareOf(scale, tick) * 100}%` }}
          data-place={order === 0 ? "first" : order === scale.ticks.length - 1 ? "last" : undefined}
        >
          {formatTick(tick, order === scale.ticks.length - 1)}
        </span>
      ))}
    </span>
    <span className={styles.figureHeader}>{figureHeader}</span>
  </div>
);
