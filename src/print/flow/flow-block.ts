import type { ReactNode } from "react";

/** Where things came to stand, for an index or a reference; null for a key that is not in the document. */
export interface PageNumbers {
  /** Page, counted from 1, on which a part, or a block of any part, begins. */
  readonly pageOf: (key: string) => number | null;
  readonly total: number;
}

interface Placed {
  /** Unique in the document. */
  readonly key: string;
  /** Millimetres of free room above; dropped at the top of a page. */
  readonly gap?: number;
  /** Begins a page. */
  readonly newPage?: boolean;
}

/** Text, a sketch or a photo, whole on one page. */
export interface FlowSolid extends Placed {
  readonly kind: "solid";
  /** With a function, what it draws must be as high whatever the numbers: it is measured before they are known. */
  readonly node: ReactNode | ((numbers: PageNumbers) => ReactNode);
  /** Millimetres where they are known; measured where absent. */
  readonly height?: number;
  /** Stays on the page of the block after it. */
  readonly withNext?: boolean;
  /** Where it is the last of its page, it stands at the page's foot: signatures. */
  readonly atFoot?: boolean;
}

export interface FlowColumn {
  readonly id: string;
  readonly header: ReactNode;
  /** Part of the width, relative to the other columns. */
  readonly width: number;
  readonly align?: "end";
}

/** A table that may go on over pages; its rows are measured, so that a long name may take two lines. */
export interface FlowTable extends Placed {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly FlowColumn[];
  readonly rows: number;
  /** Cells of row `i`, one a column. */
  readonly row: (i: number, numbers: PageNumbers) => readonly ReactNode[];
  /** Sums and other rows to be seen first. */
  readonly strong?: (i: number) => boolean;
}

/** Lines of known height that draw themselves, such as corner tables in several columns. */
export interface FlowLines extends Placed {
  readonly kind: "lines";
  /** Millimetres of what each piece begins with. */
  readonly head: number;
  readonly lines: number;
  /** Millimetres of each line. */
  readonly lineHeight: number;
  readonly piece: (from: number, to: number, continued: boolean) => ReactNode;
}

export type FlowContent = FlowSolid | FlowTable | FlowLines;

/** Begins a page of its own, and has running head and foot of its own. */
export interface FlowPart {
  readonly key: string;
  readonly blocks: readonly FlowContent[];
  /** On its pages after the first. */
  readonly head?: ReactNode;
  /** Left in the foot of its pages; the document's title where absent. */
  readonly foot?: ReactNode;
}
