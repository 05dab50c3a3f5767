import { useMemo, useRef } from "react";
import { classNames } from "../../class-names.ts";
import { useWidth } from "../../layout/use-width.ts";
import { ChartHead } from "../chart-head.tsx";
import { interactionFrame } from "./interaction-frame.ts";
import { InteractionLines } from "./interaction-lines.tsx";
import styles from "./interaction-plot.module.css";
import type { InteractionPlotProps, InteractionSeries } from "./interaction-plot-props.ts";
import { InteractionTable } from "./interaction-table.tsx";
import { SeriesMark } from "./series-mark.tsx";

/** The name as it is seen, then whole. */
const spoken = ({ label, short = label }: InteractionSeries): string =>
  short === label ? label : `${short}: ${label}`;

/** Before it is measured, and in tests. */
const USUAL_WIDTH = 640;

/**
 * A line per series across places at their true distance, with the interval at each; the name of each line at its end is
 * a button that brings it forward. Told apart by marker and dash, by colour last; the table behind says every figure.
 */
export const InteractionPlot = (props: InteractionPlotProps) => {
  const { title, places, series, formatAt, formatTick, valueLabel, note, selected = null } = props;
  const { onSelect } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, USUAL_WIDTH);
  const frame = useMemo(() => interactionFrame({ places, series }, width), [places, series, width]);
  return (
    <figure className={styles.chart}>
      <ChartHead title={title} aside={valueLabel} />
      <div ref={box} className={styles.plot} style={{ height: frame.height }}>
        <InteractionLines frame={frame} selected={selected} formatTick={formatTick} />
        <div aria-hidden="true">
          {places.map(({ id, label, at }, i) => (
            <span
              key={id}
              className={styles.words}
              style={{
                left: frame.places[i]!.x,
                top: frame.bottom + 10 + frame.places[i]!.line * 31,
              }}
            >
              <b>{label}</b>
              {at === null ? null : <span>{formatAt(at)}</span>}
            </span>
          ))}
        </div>
        <ul aria-label={title}>
          {frame.drawn.map(({ series: one, nameY }) => (
            <li key={one.id} className={styles.name} style={{ left: frame.right + 4, top: nameY }}>
              <button
                type="button"
                className={classNames(
                  styles.button,
                  selected === one.id && styles.chosenName,
                  selected !== null && selected !== one.id && styles.behindName,
                )}
                aria-pressed={selected === one.id}
                title={one.label}
                aria-label={spoken(one)}
                disabled={!onSelect}
                onClick={() => onSelect?.(selected === one.id ? null : one.id)}
              >
                <SeriesMark order={one.order} />
                <span>{one.short ?? one.label}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {note && <div className={styles.note}>{note}</div>}
      <InteractionTable {...props} />
    </figure>
  );
};
