import type { CSSProperties } from "react";
import styles from "./dot-whisker.module.css";
import type { DotWhiskerProps } from "./dot-whisker-props.ts";
import type { WhiskerScale } from "./whisker-scale.ts";

const at = (share: number): CSSProperties => ({ "--at": share }) as CSSProperties;

/** Upright hairlines at the ticks, and the dashed line of the marker, behind the rows. */
export const WhiskerGrid = ({
  scale,
  marker,
}: {
  readonly scale: WhiskerScale;
  readonly marker: DotWhiskerProps["marker"];
}) => (
  <div className={styles.grid} aria-hidden="true">
    {scale.ticks.slice(1).map((tick) => (
      <span key={tick} className={styles.tickLine} style={at(tick / scale.max)} />
    ))}
    {marker && marker.at <= scale.max && (
      <span className={styles.marker} style={at(marker.at / scale.max)} />
    )}
  </div>
);

/** Figures under the rows. One that would stand in another's way, or in the marker's, is left out. */
export const WhiskerAxis = ({
  scale,
  chart,
}: {
  readonly scale: WhiskerScale;
  readonly chart: DotWhiskerProps;
}) => {
  const { marker, format, formatTick, axisLabel } = chart;
  const ticks = scale.ticks.filter(
    (tick) => !marker || tick === marker.at || Math.abs(tick - marker.at) / scale.max > 0.07,
  );
  return (
    <>
      <div className={styles.axis} aria-hidden="true">
        {ticks.map((tick, order) => (
          <span key={tick} className={styles.tick} style={at(tick / scale.max)}>
            {formatTick ? formatTick(tick, order === ticks.length - 1) : format(tick)}
          </span>
        ))}
        {marker && marker.at <= scale.max && !ticks.includes(marker.at) && (
          <span className={styles.tick} style={at(marker.at / scale.max)}>
            {formatTick ? formatTick(marker.at, false) : format(marker.at)}
          </span>
        )}
      </div>
      {axisLabel && <p className={styles.axisLabel}>{axisLabel}</p>}
    </>
  );
};
