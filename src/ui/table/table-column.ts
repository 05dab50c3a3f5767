import type { ReactNode } from "react";
import type { SortKey } from "./sort-rows.ts";

/** One column, told by row index: the table holds no row objects, so 100,000 rows cost it nothing. */
export interface TableColumn {
  readonly id: string;
  readonly header: string;
  /** What a narrow or short header stands for, shown as a tip. */
  readonly description?: string;
  /** Figures stand at the end. */
  readonly align?: "start" | "end";
  /** Least width in CSS pixels at table text of 14 px; grows with the type of the theme. */
  readonly width: number;
  /** Share of the width left over; 0 keeps `width`. */
  readonly grow?: number;
  readonly cell: (row: number) => ReactNode;
  /** Lets the column be sorted. */
  readonly sortKey?: SortKey;
  /** The way a first press sorts; figures mostly start with the largest. */
  readonly firstDirection?: "ascending" | "descending";
  /** Stands in the totals under the rows. */
  readonly total?: ReactNode;
}

export interface TableSort {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}
