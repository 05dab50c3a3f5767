import { memo } from "react";
import { classNames } from "../class-names.ts";
import styles from "./data-table.module.css";
import type { TableColumn } from "./table-column.ts";

export interface TableRowProps {
  readonly id: string;
  readonly columns: readonly TableColumn[];
  /** Row of the data. */
  readonly row: number;
  /** Place in the table as it is sorted, from 0. */
  readonly place: number;
  /** CSS pixels from the first row's top. */
  readonly top: number;
  readonly selected: boolean;
  readonly onSelect: (row: number) => void;
  readonly onOpen?: ((row: number) => void) | undefined;
  readonly onHover?: ((row: number | null) => void) | undefined;
}

/** A row drawn where the table scrolled to; redrawn only when it changes. */
export const TableRow = memo((props: TableRowProps) => {
  const { id, columns, row, place, top, selected, onSelect, onOpen, onHover } = props;
  return (
    <tr
      id={id}
      aria-rowindex={place + 2}
      aria-selected={selected}
      className={classNames(styles.row, styles.body, selected && styles.selected)}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onSelect(row)}
      onDoubleClick={onOpen && (() => onOpen(row))}
      onPointerEnter={onHover && (() => onHover(row))}
    >
      {columns.map((column, order) => (
        <td
          key={column.id}
          aria-colindex={order + 1}
          className={classNames(styles.cell, column.align === "end" && styles.end)}
        >
          <span className={styles.text}>{column.cell(row)}</span>
        </td>
      ))}
    </tr>
  );
});
