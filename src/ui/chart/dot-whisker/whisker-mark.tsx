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
  /** Written where there is room beside the interval. */
  readonly figure: string;
}

/** Beyond this share of the axis a figure to the right of the interval would leave the plot. */
const ROOM = 0.84;

/** Dot, interval with its end caps, and under it the thin second interval. Shares of the axis are in custom properties. */
export const WhiskerMark = ({ value, ends, second, tone, max, figure }: WhiskerMarkProps) => {
  const share = (of: number): number => Math.min(1, Math.max(0, of / max));
  const span = ([low, high]: readonly [number, number]): CSSProperties =>
    ({ "--low": share(low), "--high": share(high) }) as CSSProperties;
  const right = share(Math.max(value ?? 0, ends?.[1] ?? 0, second?.[1] ?? 0));
  const left = share(Math.min(value ?? max, ends?.[0] ?? max, second?.[0] ?? max));
  const [side, where] =
    right <= ROOM
      ? (["figure", right] as const)
      : left > 1 - ROOM
        ? (["figureBefore", left] as const)
        : (["figureOver", share(value ?? 0)] as const);
  const cut = ends !== null && ends[1] > max;
  return (
    <span className={classNames(styles.track, styles[tone])} aria-hidden="true">
      {second && <span className={styles.second} style={span(second)} />}
      {ends && (
        <span className={classNames(styles.whisker, cut && styles.cut)} style={span(ends)} />
      )}
      {value !== null && (
        <span className={styles.dot} style={{ "--at": share(value) } as CSSProperties} />
      )}
      <span
        className={classNames(styles[side], value === null && styles.gap)}
        style={{ "--at": where } as CSSProperties}
      >
        {figure}
      </span>
    </span>
  );
};
