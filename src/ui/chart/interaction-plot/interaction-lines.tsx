import { classNames } from "../../class-names.ts";
import type { InteractionFrame } from "./interaction-frame.ts";
import styles from "./interaction-plot.module.css";
import { MOST_INTERVALS } from "./most-intervals.ts";
import { seriesLook } from "./series-look.ts";

export interface InteractionLinesProps {
  readonly frame: InteractionFrame;
  readonly selected: string | null;
  readonly formatTick: (value: number) => string;
}

/** Grid, axis, lines, intervals and markers; a picture only, the words and the table are beside it. */
export const InteractionLines = ({ frame, selected, formatTick }: InteractionLinesProps) => {
  const { width, height, left, right, top, bottom, values, y, places, drawn } = frame;
  const known = drawn.some(({ series }) => series.id === selected);
  // The chosen one is drawn last, over the others.
  const ordered = drawn.toSorted(
    (a, b) => Number(a.series.id === selected) - Number(b.series.id === selected),
  );
  return (
    <svg className={styles.drawing} width={width} height={height} aria-hidden="true">
      {values.ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.tickLine} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.tick} x={left - 6} y={y(tick) + 4} textAnchor="end">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {places.map(({ at, x, line }) => (
        <path
          key={`${at} ${x} ${line}`}
          className={styles.place}
          d={`M${at} ${top - 6}V${bottom + 4}L${x} ${bottom + 11 + line * 31}`}
        />
      ))}
      <line className={styles.axis} x1={left} x2={right} y1={bottom} y2={bottom} />
      {ordered.map(({ series, points }) => {
        const { shape, filled, dash, colour } = seriesLook(series.order);
        const one = series.id === selected;
        return (
          <g
            key={series.id}
            style={{ color: colour }}
            className={classNames(
              styles.series,
              known && !one && styles.behind,
              one && styles.chosen,
            )}
          >
            <polyline
              className={styles.line}
              strokeDasharray={dash}
              points={points.map((point) => `${point.x},${point.y}`).join(" ")}
            />
            {points.map(({ place, x, y: at, ends }) => (
              <g key={place}>
                {ends && (one || drawn.length <= MOST_INTERVALS) && (
                  <path
                    className={styles.whisker}
                    d={`M${x} ${ends[0]}V${ends[1]}M${x - 3} ${ends[0]}h6M${x - 3} ${ends[1]}h6`}
                  />
                )}
                <path
                  className={filled ? styles.filled : styles.hollow}
                  d={shape}
                  transform={`translate(${x} ${at})`}
                />
              </g>
            ))}
          </g>
        );
      })}
    </svg>
  );
};
