import type { ReactNode } from "react";

/** One sheet of paper: what stands on it, and nothing that could flow on to another. */
export interface PrintedPage {
  readonly key: string;
  /** At most `bodyHeight` of the paper high, less `headHeight` where there is a running head; more is cut off. */
  readonly body: ReactNode;
  /** Running head of a page that goes on with something. */
  readonly head?: ReactNode;
  /** Left of the page number; the document's title where it is absent. */
  readonly foot?: (n: number, total: number) => ReactNode;
}
