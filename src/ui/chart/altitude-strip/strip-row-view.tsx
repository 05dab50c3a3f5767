import { type KeyboardEvent, memo } from "react";
import { classNames } from "../../class-names.ts";
import styles from "./altitude-strip.module.css";
import type { DrawnRow } from "./drawn-rows.ts";
import { StripLaneView } from "./strip-lane-view.tsx";
import { StripRings } from "./strip-rings.tsx";
import type { StripScale } from "./strip-scale.ts";

export interface StripRowViewProps {
  readonly drawn: DrawnRow;
  readonly scale: StripScale;
  readonly width: number;
  readonly selected: boolean;
  /** Whether Tab stops at it. */
  readonly stop: boolean;
  readonly place: number;
  /** Things ringed in this row; null where they are not in it. */
  readonly chosen: number | null;
  readonly hovered: number | null;
  /** What the mark looked at stands for, where it is in this row. */
  readonly looked: readonly number[] | null;
  readonly formatCount: (count: number) => string;
  readonly onSelect: (row: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>, place: number) => void;
  readonly onBlur: () => void;
}

/** Name, lanes with their marks, figure. */
export const StripRowView = memo((props: StripRowViewProps) => {
  const { drawn, scale, width, selected, stop, place, chosen, hovered, looked, formatCount } =
    props;
  const { row, lanes } = drawn;
  return (
    <li
      className={classNames(
        styles.row,
        selected && styles.selected,
        row.lanes.some(({ label }) => label !== null) && styles.laned,
      )}
    >
      <button
        type="button"
        className={styles.name}
        aria-label={row.spoken}
        aria-pressed={selected}
        tabIndex={stop ? 0 : -1}
        onClick={() => props.onSelect(row.id)}
        onKeyDown={(event) => props.onKeyDown(event, place)}
        onBlur={props.onBlur}
      >
        {row.label}
      </button>
      <div className={styles.lanes}>
        {row.lanes.map((lane, i) => (
          <div key={lane.id} className={styles.laneBox} data-row={row.id} data-lane={i}>
            {lane.label === null ? null : (
              <span className={styles.laneLabel} aria-hidden="true">
                {lane.label}
              </span>
            )}
            <StripLaneView
              drawn={lanes[i]!}
              band={lane.band}
              moved={lane.moved}
              scale={scale}
              width={width}
              formatCount={formatCount}
            />
            <StripRings
              lane={lane}
              scale={scale}
              width={width}
              chosen={chosen}
              hovered={hovered}
              looked={
                looked === null
                  ? null
                  : (lanes[i]!.clusters.find(({ refs }) => refs === looked)?.x ?? null)
              }
            />
          </div>
        ))}
      </div>
      <span
        className={classNames(styles.figure, row.attention && styles.attention)}
        aria-hidden="true"
      >
        {row.figure}
      </span>
    </li>
  );
});
StripRowView.displayName = "StripRowView";
