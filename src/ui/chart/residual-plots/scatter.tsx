import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from "react";
import { classNames } from "../../class-names.ts";
import { useWidth } from "../../layout/use-width.ts";
import { ChartHead } from "../chart-head.tsx";
import { seriesLook } from "../interaction-plot/series-look.ts";
import styles from "./scatter.module.css";
import { nearestPoint, scatterFrame } from "./scatter-frame.ts";
import type { ScatterProps } from "./scatter-props.ts";

const USUAL_WIDTH = 300;
const HEIGHT = 156;

/**
 * Points against the line they would lie on if all were well. One slider for the keyboard: arrows go through the points
 * from left to right, a press takes the nearest.
 */
export const Scatter = (props: ScatterProps) => {
  const { title, points, xLabel, yLabel, formatX, formatY, reference, selected, onSelect } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, USUAL_WIDTH);
  const frame = useMemo(
    () => scatterFrame(points, reference, width, HEIGHT),
    [points, reference, width],
  );
  const ordered = useMemo(() => points.toSorted((a, b) => a.x - b.x || a.id - b.id), [points]);
  const at = ordered.findIndex(({ id }) => id === selected);
  const chosen = ordered[at];
  const keys = (event: KeyboardEvent): void => {
    const last = ordered.length - 1;
    const next = {
      ArrowRight: Math.min(last, at + 1),
      ArrowUp: Math.min(last, at + 1),
      ArrowLeft: Math.max(0, at - 1),
      ArrowDown: Math.max(0, at - 1),
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(ordered[next]?.id ?? null);
  };
  const press = (event: MouseEvent): void => {
    const edge = box.current?.getBoundingClientRect();
    if (!edge) return;
    const near = nearestPoint(points, frame, [event.clientX - edge.left, event.clientY - edge.top]);
    onSelect(near === null || near.id === selected ? null : near.id);
  };
  const [x1, y1, x2, y2] = frame.line;
  return (
    <figure className={styles.chart}>
      <ChartHead title={title} aside={yLabel} />
      <div
        ref={box}
        className={styles.plot}
        role="slider"
        tabIndex={0}
        aria-label={title}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, ordered.length)}
        aria-valuenow={Math.max(0, at) + 1}
        aria-valuetext={
          chosen
            ? `${chosen.name}: ${xLabel} ${formatX(chosen.x)}, ${yLabel} ${formatY(chosen.y)}`
            : props.nothingChosen
        }
        onKeyDown={keys}
        onClick={press}
      >
        <svg width={frame.width} height={frame.height} aria-hidden="true">
          {frame.ys.ticks.map((tick) => (
            <g key={tick}>
              <line
                className={styles.tickLine}
                x1={frame.left}
                x2={frame.right}
                y1={frame.y(tick)}
                y2={frame.y(tick)}
              />
              <text
                className={styles.tick}
                x={frame.left - 5}
                y={frame.y(tick) + 4}
                textAnchor="end"
              >
                {formatY(tick)}
              </text>
            </g>
          ))}
          {frame.xs.ticks.map((tick) => (
            <text
              key={tick}
              className={styles.tick}
              x={frame.x(tick)}
              y={frame.bottom + 15}
              textAnchor="middle"
            >
              {formatX(tick)}
            </text>
          ))}
          <line className={styles.reference} x1={x1} y1={y1} x2={x2} y2={y2} />
          {points.map(({ id, x, y, order }) => {
            const { shape, filled, colour } = seriesLook(order);
            return (
              <path
                key={id}
                d={shape}
                style={{ color: colour }}
                className={classNames(filled ? styles.filled : styles.hollow)}
                transform={`translate(${frame.x(x)} ${frame.y(y)}) scale(0.78)`}
              />
            );
          })}
          {chosen && (
            <circle className={styles.chosen} cx={frame.x(chosen.x)} cy={frame.y(chosen.y)} r={9} />
          )}
        </svg>
      </div>
      <p className={styles.xLabel}>{xLabel}</p>
    </figure>
  );
};
