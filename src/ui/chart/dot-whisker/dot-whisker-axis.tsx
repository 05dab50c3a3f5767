import type { CSSProperties } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { CHART_TEXTS } from "../chart-texts.ts";
import styles from "./dot-whisker.module.css";
import type { DotWhiskerProps } from "./dot-whisker-props.ts";
import type { WhiskerScale } from "./whisker-scale.ts";

const at = (share: number): CSSProperties => ({ "--at": share }) as CSSProperties;

/** Upright hairlines at the ticks, behind the rows, and the dashed line of the marker, over their marks and under their words. */
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

/** Share of the axis that the name at the marker's foot takes to either side. */
const CLEAR = 0.19;

/** Figures under the rows. One that would stand in another's way, or in the marker's, is left out. */
export const WhiskerAxis = ({
  scale,
  chart,
}: {
  readonly scale: WhiskerScale;
  readonly chart: DotWhiskerProps;
}) => {
  const { format, formatTick, axisLabel } = chart;
  const words = useTexts(CHART_TEXTS);
  const marker = chart.marker && chart.marker.at <= scale.max ? chart.marker : null;
  const ticks = scale.ticks.filter(
    (tick) => !marker || Math.abs(tick - marker.at) / scale.max > CLEAR,
  );
  return (
    <>
      <div className={styles.axis} aria-hidden="true">
        {ticks.map((tick, order) => (
          <span key={tick} className={styles.tick} style={at(tick / scale.max)}>
            {formatTick ? formatTick(tick, order === ticks.length - 1) : format(tick)}
          </span>
        ))}
        {marker && (
          <span className={styles.foot} style={at(marker.at / scale.max)}>
            {words.threshold(formatTick ? formatTick(marker.at, true) : format(marker.at))}
          </span>
        )}
      </div>
      {axisLabel && <p className={styles.axisLabel}>{axisLabel}</p>}
    </>
  );
};
