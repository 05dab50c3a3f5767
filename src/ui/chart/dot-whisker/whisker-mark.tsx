import type { CSSProperties } from "react";
import { classNames } from "../../class-names.ts";
import styles from "./dot-whisker.module.css";
import type { WhiskerTone } from "./dot-whisker-props.ts";

export interface WhiskerMarkProps {
  readonly value: number | null;
  readonly ends: readonly [number, number] | null;
  readonly second: readonly [number, number] | null;
  readonly tone: WhiskerTone;
  readonly max: number;
  /** Written in place of a mark where there is no value. */
  readonly gap: string;
}

/**
 * Dot, interval with its end caps, and under it the thin second interval. Shares of the axis are in custom properties. No
 * figure stands here: beside an interval it would be read as its end.
 */
export const WhiskerMark = ({ value, ends, second, tone, max, gap }: WhiskerMarkProps) => {
  const share = (of: number): number => Math.min(1, Math.max(0, of / max));
  const span = ([low, high]: readonly [number, number]): CSSProperties =>
    ({ "--low": share(low), "--high": share(high) }) as CSSProperties;
  const cut = ends !== null && ends[1] > max;
  return (
    <span className={classNames(styles.track, styles[tone])} aria-hidden="true">
      {second && <span className={styles.second} style={span(second)} />}
      {ends && (
        <span className={classNames(styles.whisker, cut && styles.cut)} style={span(ends)} />
      )}
      {value === null ? (
        <span className={styles.gap}>{gap}</span>
      ) : (
        <span className={styles.dot} style={{ "--at": share(value) } as CSSProperties} />
      )}
    </span>
  );
};
