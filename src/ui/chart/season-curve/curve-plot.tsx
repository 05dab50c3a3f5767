import type { CSSProperties } from "react";
import { classNames } from "../../class-names.ts";
import { CurveDots } from "./curve-dots.tsx";
import { CurveLines } from "./curve-lines.tsx";
import styles from "./curve-plot.module.css";
import type { CurveScale } from "./curve-scale.ts";
import { endLabels } from "./end-labels.ts";
import type { CurveDrawing } from "./season-curve-props.ts";

export interface CurvePlotProps {
  readonly drawing: CurveDrawing;
  readonly scale: CurveScale;
  /** CSS pixels. */
  readonly height: number;
  readonly selected: number | null;
  /** A small one among many: no names of lines, spans and marks, and few places named. */
  readonly small?: boolean;
  /** Whether the marker's name stands on its line; among many, once is enough. */
  readonly markerNamed?: boolean;
}

const left = (share: number): CSSProperties => ({ left: `${share * 100}%` });

/** The drawing alone, hidden from who hears the page: title, choice and table are around it. */
export const CurvePlot = (props: CurvePlotProps) => {
  const { drawing, scale, height, selected, small = false } = props;
  const { markerNamed = !small } = props;
  const { places, series, spans = [], marks = [], marker, format, formatTick } = drawing;
  const count = Math.max(1, places.length);
  const place = (at: number): number => (at + 0.5) / count;
  const level = (value: number): number => height * (1 - value / scale.max);
  const labels = small ? [] : endLabels(series, place, level, height);
  const parity = selected === null ? 1 : selected % 2;
  const named = (at: number): boolean =>
    small ? at === 0 || at === count - 1 || at === Math.floor(count / 2) : true;
  return (
    <div
      className={classNames(
        styles.plot,
        small && styles.small,
        !small && spans.length > 0 && styles.headed,
        labels.some((l) => l.beside) && styles.margin,
      )}
      aria-hidden="true"
    >
      <div data-field="" className={styles.field} style={{ height }}>
        {spans.map(({ id, from, to, label, look }) => (
          <span
            key={id}
            className={classNames(styles.span, styles[look])}
            style={{ ...left(place(from)), width: `${(place(to) - place(from)) * 100}%` }}
          >
            {!small && (
              <span className={classNames(styles.spanLabel, place(to) < 0.35 && styles.onwards)}>
                {label}
              </span>
            )}
          </span>
        ))}
        {scale.ticks.map((tick, order) => (
          <span
            key={tick}
            className={classNames(styles.tickLine, tick === 0 && styles.base)}
            style={{ top: level(tick) }}
          >
            {(!small || order === scale.ticks.length - 1) && (
              <span className={styles.tick}>
                {formatTick ? formatTick(tick, order === scale.ticks.length - 1) : format(tick)}
              </span>
            )}
          </span>
        ))}
        {marker && marker.at <= scale.max && (
          <span className={styles.marker} style={{ top: level(marker.at) }}>
            {markerNamed && <span className={styles.markerLabel}>{marker.label}</span>}
          </span>
        )}
        {marks.map(({ id, at, label }) => (
          <span key={id} className={styles.mark} style={left(place(at))}>
            {!small && (
              <span className={classNames(styles.markLabel, place(at) > 0.7 && styles.before)}>
                {label}
              </span>
            )}
          </span>
        ))}
        {selected !== null && <span className={styles.chosen} style={left(place(selected))} />}
        <CurveLines series={series} place={place} max={scale.max} />
        <CurveDots series={series} place={place} max={scale.max} selected={selected} />
        {labels.map(({ id, label, main, x, y, beside }) => (
          <span
            key={id}
            className={classNames(
              styles.end,
              main && styles.endMain,
              beside ? styles.beside : x < 0.2 ? styles.after : styles.over,
            )}
            style={{ top: y, ...(beside ? {} : left(x)) }}
          >
            {label}
          </span>
        ))}
      </div>
      <div className={styles.places}>
        {places.map(({ label, name }, at) =>
          named(at) ? (
            <span
              key={name}
              className={classNames(
                styles.place,
                !small && at % 2 !== parity && styles.spare,
                at === selected && styles.chosenPlace,
              )}
              style={{ "--at": place(at) } as CSSProperties}
            >
              {label}
            </span>
          ) : null,
        )}
      </div>
    </div>
  );
};
