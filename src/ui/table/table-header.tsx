import { classNames } from "../class-names.ts";
import { Icon } from "../icon/icon.tsx";
import styles from "./data-table.module.css";
import type { TableColumn, TableSort } from "./table-column.ts";

export interface TableHeaderProps {
  readonly columns: readonly TableColumn[];
  readonly sort: TableSort | null;
  readonly onSort?: ((sort: TableSort) => void) | undefined;
}

const turned = (column: TableColumn, sort: TableSort | null): TableSort => {
  const first = column.firstDirection ?? "ascending";
  if (sort?.column !== column.id) return { column: column.id, direction: first };
  return {
    column: column.id,
    direction: sort.direction === "ascending" ? "descending" : "ascending",
  };
};

export const TableHeader = ({ columns, sort, onSort }: TableHeaderProps) => (
  <thead className={styles.head}>
    <tr aria-rowindex={1} className={classNames(styles.row, styles.header)}>
      {columns.map((column, order) => {
        const sorted = sort?.column === column.id ? sort.direction : null;
        const canSort = column.sortKey !== undefined && onSort !== undefined;
        return (
          <th
            key={column.id}
            scope="col"
            aria-colindex={order + 1}
            aria-sort={canSort ? (sorted ?? "none") : undefined}
            className={classNames(styles.cell, column.align === "end" && styles.end)}
            title={column.description}
          >
            {canSort ? (
              <button
                type="button"
                className={styles.sort}
                onClick={() => onSort(turned(column, sort))}
              >
                {column.header}
                <span className={sorted ? styles.arrow : styles.noArrow}>
                  <Icon name={sorted === "descending" ? "arrow-down" : "arrow-up"} size={13} />
                </span>
              </button>
            ) : (
              column.header
            )}
          </th>
        );
      })}
    </tr>
  </thead>
);
