import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
} from "react";
import { classNames } from "../class-names.ts";
import styles from "./data-table.module.css";
import { nextPlace } from "./next-place.ts";
import { sortRows } from "./sort-rows.ts";
import type { TableColumn, TableSort } from "./table-column.ts";
import { TableHeader } from "./table-header.tsx";
import { TableRow } from "./table-row.tsx";
import { TableTotals } from "./table-totals.tsx";
import { useMoreColumns } from "./use-more-columns.ts";
import { useRowWindow } from "./use-row-window.ts";

export interface DataTableProps {
  /** Spoken name. */
  readonly label: string;
  /** Keep the array between renders: a new one redraws every row. */
  readonly columns: readonly TableColumn[];
  /** Rows of the data to show, after any filter; keep it between renders. */
  readonly rows: ArrayLike<number>;
  readonly sort: TableSort | null;
  readonly onSort?: (sort: TableSort) => void;
  /** Row of the data, not place in the table; comes into view when it changes. */
  readonly selected: number | null;
  /** Called with null by Escape. */
  readonly onSelect: (row: number | null) => void;
  /** Enter or a second click. */
  readonly onOpen?: (row: number) => void;
  readonly onHover?: (row: number | null) => void;
  /** Lines a cell's text may take before it is cut with an ellipsis. */
  readonly lines?: Lines;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
}

type Lines = 1 | 2 | 3 | 4;

const ROW = { desk: { 1: 30, 2: 46, 3: 68, 4: 82 }, phone: { 1: 48, 2: 56, 3: 76, 4: 96 } };
const rowHeight = (lines: Lines): number =>
  typeof window.matchMedia === "function" && window.matchMedia("(max-width: 767.98px)").matches
    ? ROW.phone[lines]
    : ROW.desk[lines];

const scaled = (width: number): string => `calc(${width}px * var(--table-scale, 1))`;

/** Room for a header's words at 13 px, the padding, the arrow of a sorted column, and a total's words in bold. */
const leastWidth = ({ header, width, sortKey, total }: TableColumn): number =>
  Math.max(
    width,
    Math.ceil(header.length * 6.4) + (sortKey ? 32 : 16),
    typeof total === "string" ? Math.ceil(total.length * 7.6) + 16 : 0,
  );

/** The bar of a chosen row, kept free in every row. */
const BAR = 5;

const template = (columns: readonly TableColumn[]): string =>
  columns
    .map((column, at) => {
      const least = scaled(leastWidth(column) + (at === 0 ? BAR : 0));
      const { grow = 1 } = column;
      return grow > 0 ? `minmax(${least}, ${grow}fr)` : least;
    })
    .join(" ");

/**
 * A grid that draws only the rows in view. It takes the focus as a whole: arrows, PageUp, PageDown, Home and End move
 * the selection, Enter opens it, Escape drops it.
 */
export const DataTable = (props: DataTableProps) => {
  const { label, columns, rows, sort, onSort, selected, onSelect, onOpen, onHover, empty } = props;
  const { lines = 1 } = props;
  const scroller = useRef<HTMLTableElement>(null);
  const id = useId();
  const height = useMemo(() => rowHeight(lines), [lines]);
  const headHeight = useMemo(() => rowHeight(1), []);
  const more = useMoreColumns(scroller, columns);

  const order = useMemo(() => {
    const key = columns.find((column) => column.id === sort?.column)?.sortKey;
    return sort && key ? sortRows(rows, key, sort.direction) : rows;
  }, [rows, columns, sort]);
  const place = useMemo(
    () => (selected === null ? -1 : Array.prototype.indexOf.call(order, selected)),
    [order, selected],
  );

  const totals = columns.some((column) => column.total !== undefined);
  const { rows: drawn, show } = useRowWindow(scroller, {
    count: order.length,
    rowHeight: height,
    covered: headHeight * (totals ? 2 : 1),
  });

  useEffect(() => {
    if (place >= 0) show(place);
  }, [place, show]);

  const keys = (event: KeyboardEvent) => {
    if (event.target !== scroller.current) return;
    if (event.key === "Enter" && place >= 0) onOpen?.(order[place]!);
    if (event.key === "Escape") onSelect(null);
    const page = Math.max(1, Math.floor((scroller.current.clientHeight - headHeight) / height) - 1);
    const next = nextPlace(event.key, place, order.length, page);
    if (next === null) return;
    event.preventDefault();
    onSelect(order[next]!);
  };

  return (
    <table
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern on a table
      role="grid"
      aria-label={label}
      aria-rowcount={order.length + 1 + Number(totals)}
      aria-colcount={columns.length}
      aria-activedescendant={place >= 0 ? `${id}-${order[place]}` : undefined}
      tabIndex={0}
      className={classNames(styles.table, more && styles.more, lines > 1 && styles.wrapped)}
      style={
        {
          "--columns": template(columns),
          "--least": scaled(columns.reduce((sum, column) => sum + leastWidth(column), BAR)),
          "--row": `${height}px`,
          "--head": `${headHeight}px`,
          "--lines": lines,
        } as CSSProperties
      }
      onKeyDown={keys}
      onPointerLeave={onHover && (() => onHover(null))}
    >
      <TableHeader columns={columns} sort={sort} onSort={onSort} />
      <tbody className={styles.rows} style={{ height: order.length * height }}>
        {Array.from({ length: drawn.end - drawn.first }, (_, i) => drawn.first + i).map(
          (at) =>
            order[at] !== undefined && (
              <TableRow
                key={order[at]}
                id={`${id}-${order[at]}`}
                columns={columns}
                row={order[at]}
                place={at}
                top={at * height}
                selected={at === place}
                onSelect={onSelect}
                onOpen={onOpen}
                onHover={onHover}
              />
            ),
        )}
      </tbody>
      {order.length === 0 && empty && (
        <tbody className={styles.empty}>
          <tr>
            <td>{empty}</td>
          </tr>
        </tbody>
      )}
      {totals && <TableTotals columns={columns} rowIndex={order.length + 2} />}
    </table>
  );
};
