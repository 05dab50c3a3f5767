import type { CSSProperties } from "react";
import { classNames } from "../../class-names.ts";
import { SeriesMark } from "../interaction-plot/series-mark.tsx";
import type { Span } from "../nice-span.ts";
import styles from "./mean-letters.module.css";
import type { MeanLettersProps, MeanLettersRow } from "./mean-letters-props.ts";

export interface MeanLettersRowViewProps {
  readonly row: MeanLettersRow;
  readonly chart: MeanLettersProps;
  readonly scale: Span;
  /** A column each; none where there are so many that they stand beside the figure. */
  readonly columns: readonly string[];
  /** The row as it is spoken. */
  readonly name: string;
}

/** Name, figure and n over the mark with its interval; letters at the end, each in its column. */
export const MeanLettersRowView = ({
  row,
  chart,
  scale,
  columns,
  name,
}: MeanLettersRowViewProps) => {
  const { selected = null, onSelect, format, headers } = chart;
  const share = (of: number): number =>
    Math.min(1, Math.max(0, (of - scale.low) / (scale.high - scale.low)));
  const look = classNames(
    styles.row,
    onSelect && styles.choosable,
    selected === row.id && styles.selected,
  );
  const inside = (
    <>
      <span className={styles.words}>
        <span className={styles.label}>{row.label}</span>
        <span className={styles.aside}>
          <strong>{format(row.value)}</strong>
          {` ${headers.n} ${row.n}`}
          {columns.length === 0 && <b> {row.letters}</b>}
        </span>
      </span>
      <span className={styles.track}>
        <span
          className={styles.whisker}
          style={{ "--low": share(row.ends[0]), "--high": share(row.ends[1]) } as CSSProperties}
        />
        <span className={styles.mark} style={{ "--at": share(row.value) } as CSSProperties}>
          <SeriesMark order={row.order} size={16} />
        </span>
      </span>
      <span className={styles.letters}>
        {columns.map((letter) => (
          <span key={letter}>{row.letters.includes(letter) ? letter : ""}</span>
        ))}
      </span>
    </>
  );
  return (
    <li>
      {onSelect ? (
        <button
          type="button"
          className={look}
          aria-label={name}
          aria-pressed={selected === row.id}
          onClick={() => onSelect(selected === row.id ? null : row.id)}
        >
          {inside}
        </button>
      ) : (
        <span className={look}>{inside}</span>
      )}
    </li>
  );
};
