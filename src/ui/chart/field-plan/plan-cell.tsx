import type { CSSProperties, KeyboardEvent } from "react";
import { classNames } from "../../class-names.ts";
import styles from "./field-plan.module.css";
import type { FieldPlanTexts } from "./field-plan-props.ts";
import type { PlacedPlot } from "./plan-layout.ts";
import { plotPattern } from "./plot-pattern.ts";

export interface PlanCellProps {
  readonly placed: PlacedPlot;
  /** Grid lines taken by heads. */
  readonly offset: { readonly row: number; readonly column: number };
  readonly texts: FieldPlanTexts;
  /** Whether the block's name stands in the plot. */
  readonly named: boolean;
  readonly selected: boolean;
  readonly stop: boolean;
  readonly onPress: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** More trees than this are told in figures. */
const MOST_DRAWN = 12;

/** One plot: code, what grows there with its pattern, its row of trees, its value; hollow where it was lost. */
export const PlanCell = (props: PlanCellProps) => {
  const { placed, offset, texts, named, selected, stop, onPress, onKeyDown } = props;
  const { plot, row, column, ends } = placed;
  const { block, code, label, name, order, trees, value, share } = plot;
  const drawnTrees = trees !== null && trees > 0 && trees <= MOST_DRAWN ? Math.round(trees) : 0;
  return (
    <button
      type="button"
      className={classNames(
        styles.plot,
        value === null && styles.lost,
        selected && styles.selected,
        ends.top && styles.top,
        ends.right && styles.right,
        ends.bottom && styles.bottom,
        ends.left && styles.left,
      )}
      style={
        {
          gridRow: row + offset.row,
          gridColumn: column + offset.column,
          "--share": share,
        } as CSSProperties
      }
      aria-pressed={selected}
      aria-label={[texts.block(block), code, name, value ?? texts.missing].join(", ")}
      title={name}
      tabIndex={stop ? 0 : -1}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      <span className={classNames(styles.pattern, plotPattern(order))} />
      <span className={styles.code}>
        {code}
        {named && <span>{block}</span>}
      </span>
      <span className={styles.label}>{label}</span>
      <span className={styles.trees}>
        {drawnTrees > 0
          ? Array.from({ length: drawnTrees }, (_, tree) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: trees of a row differ by nothing else
              <i key={tree} />
            ))
          : trees !== null && trees > 0
            ? texts.trees(trees)
            : null}
      </span>
      <span className={styles.value}>{value ?? texts.missing}</span>
      {value !== null && <span className={styles.bar} />}
    </button>
  );
};
