import type { KeyboardEvent } from "react";
import { classNames } from "../../class-names.ts";
import styles from "./dot-whisker.module.css";
import type { DotWhiskerProps, DotWhiskerRow } from "./dot-whisker-props.ts";
import { WhiskerMark } from "./whisker-mark.tsx";
import { honestEnds, secondEnds } from "./whisker-words.ts";

export interface DotWhiskerRowViewProps {
  readonly row: DotWhiskerRow;
  readonly chart: DotWhiskerProps;
  readonly max: number;
  /** The row as it is spoken. */
  readonly name: string;
  /** The value, before what it stands on; in words where there is none. */
  readonly figure: string;
  /** Whether Tab stops at it. */
  readonly stop: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** A row: label and what it stands on, then its mark; a button where rows can be chosen. */
export const DotWhiskerRowView = (props: DotWhiskerRowViewProps) => {
  const { row, chart, max, name, figure, stop, onKeyDown } = props;
  const { selected, onSelect, hovered, onHover } = chart;
  const value = row.value !== null && Number.isFinite(row.value) ? row.value : null;
  const inside = (
    <>
      <span className={styles.words}>
        <span className={styles.label}>{row.label}</span>
        <span className={styles.aside}>
          {value !== null && <strong className={styles.figure}>{figure}</strong>}
          {row.aside}
        </span>
      </span>
      <WhiskerMark
        value={value}
        ends={honestEnds(row)}
        second={secondEnds(row)}
        tone={row.tone}
        max={max}
        gap={figure}
      />
    </>
  );
  const look = classNames(
    styles.row,
    onSelect && styles.choosable,
    selected === row.id && styles.selected,
    hovered === row.id && styles.hovered,
  );
  const hover = onHover && {
    onPointerEnter: () => onHover(row.id),
    onPointerLeave: () => onHover(null),
  };
  if (!onSelect)
    return (
      <li className={look} {...hover}>
        {inside}
      </li>
    );
  return (
    <li>
      <button
        type="button"
        className={look}
        aria-label={name}
        aria-pressed={selected === row.id}
        tabIndex={stop ? 0 : -1}
        onClick={() => onSelect(selected === row.id ? null : row.id)}
        onKeyDown={onKeyDown}
        onFocus={onHover && (() => onHover(row.id))}
        onBlur={onHover && (() => onHover(null))}
        {...hover}
      >
        {inside}
      </button>
    </li>
  );
};
