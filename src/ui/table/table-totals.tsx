import { classNames } from "../class-names.ts";
import styles from "./data-table.module.css";
import type { TableColumn } from "./table-column.ts";

export interface TableTotalsProps {
  readonly columns: readonly TableColumn[];
  /** As `aria-rowindex` counts, the header being 1. */
  readonly rowIndex: number;
}

/** The totals of the columns that have one; stays in view under the rows. */
export const TableTotals = ({ columns, rowIndex }: TableTotalsProps) => (
  <tfoot className={styles.foot}>
    <tr aria-rowindex={rowIndex} className={classNames(styles.row, styles.totals)}>
      {columns.map((column) => (
        <td
          key={column.id}
          className={classNames(styles.cell, column.align === "end" && styles.end)}
        >
          <span className={styles.text}>{column.total}</span>
        </td>
      ))}
    </tr>
  </tfoot>
);
