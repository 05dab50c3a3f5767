import { type CSSProperties, type KeyboardEvent, useMemo, useRef, useState } from "react";
import { classNames } from "../../class-names.ts";
import { ChartHead } from "../chart-head.tsx";
import styles from "./field-plan.module.css";
import type { FieldPlanProps } from "./field-plan-props.ts";
import { PlanCell } from "./plan-cell.tsx";
import { nextPlot, planLayout } from "./plan-layout.ts";

/**
 * A trial field as it lies: a plot a button, blocks with a line round them and their name, rows and columns numbered as
 * in the field. One stop for Tab; arrows go to the neighbour, Enter and space choose.
 */
export const FieldPlan = (props: FieldPlanProps) => {
  const { title, aside, plots, texts, note, selected, onSelect } = props;
  const layout = useMemo(() => planLayout(plots), [plots]);
  const { kind, rows, columns, placed, headed, heads, firstRow, firstColumn, strips } = layout;
  const grid = useRef<HTMLFieldSetElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const at = (id: number | null): number => placed.findIndex(({ plot }) => plot.id === id);
  const stop = Math.max(0, at(focused), focused === null || at(focused) < 0 ? at(selected) : -1);
  const sketch = kind === "sketch";
  // A single column needs no number.
  const numbered = sketch && columns > 1;
  const besides = headed === "rows";
  const over = headed === "columns";
  // Numbers of rows and columns stand outside the names of blocks.
  const offset = {
    row: (over ? 1 : 0) + (numbered ? 1 : 0),
    column: (besides ? 1 : 0) + (sketch ? 1 : 0),
  };
  const keys = (event: KeyboardEvent, from: number): void => {
    const next = nextPlot(layout, from, event.key);
    if (next === null) return;
    event.preventDefault();
    setFocused(placed[next]!.plot.id);
    grid.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <figure className={classNames(styles.plan, strips && styles.strips)}>
      <ChartHead title={title} aside={aside} />
      <fieldset
        ref={grid}
        className={styles.field}
        style={
          {
            "--columns": columns,
            gridTemplateColumns: [
              ...(sketch ? ["auto"] : []),
              ...(besides ? ["auto"] : []),
              `repeat(${columns}, var(--plot))`,
            ].join(" "),
          } as CSSProperties
        }
      >
        <legend className={styles.legend}>{title}</legend>
        {placed.map((one, i) => (
          <PlanCell
            key={one.plot.id}
            placed={one}
            offset={offset}
            texts={texts}
            named={headed === "plots"}
            selected={one.plot.id === selected}
            stop={i === stop}
            onPress={() => {
              setFocused(one.plot.id);
              onSelect(one.plot.id === selected ? null : one.plot.id);
            }}
            onKeyDown={(event) => keys(event, i)}
          />
        ))}
        {heads.map(({ block, first, last }) => (
          <span
            key={`${block} ${first}`}
            className={classNames(
              styles.head,
              besides ? styles.beside : styles.over,
              strips && besides && last > first && styles.upright,
            )}
            aria-hidden="true"
            style={
              besides
                ? {
                    gridRow: `${first + offset.row} / ${last + offset.row + 1}`,
                    gridColumn: offset.column,
                  }
                : {
                    gridColumn: `${first + offset.column} / ${last + offset.column + 1}`,
                    gridRow: offset.row,
                  }
            }
          >
            {texts.block(block)}
          </span>
        ))}
        {sketch &&
          Array.from({ length: rows }, (_, row) => row).map((row) => (
            <span
              key={`row ${row}`}
              className={styles.number}
              aria-hidden="true"
              style={{ gridRow: row + 1 + offset.row, gridColumn: 1 }}
            >
              {texts.row(firstRow + row)}
            </span>
          ))}
        {numbered &&
          Array.from({ length: columns }, (_, column) => column).map((column) => (
            <span
              key={`column ${column}`}
              className={styles.number}
              aria-hidden="true"
              style={{ gridRow: 1, gridColumn: column + 1 + offset.column }}
            >
              {texts.column(firstColumn + column)}
            </span>
          ))}
      </fieldset>
      {note && <div className={styles.note}>{note}</div>}
    </figure>
  );
};
