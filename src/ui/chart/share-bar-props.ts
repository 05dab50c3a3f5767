import type { ReactNode } from "react";

export interface SharePart {
  readonly id: string;
  /** In the bar and beside the meaning. */
  readonly letter: string;
  readonly count: number;
  /** What it means, in a short sentence. */
  readonly meaning: string;
}

export interface ShareBarProps {
  readonly title: string;
  /** Opposite the title: of how many. */
  readonly aside?: ReactNode;
  /** Up to four, in order; each has its own pattern. */
  readonly parts: readonly SharePart[];
  /** A share from 0 to 1 as it is read: "12%". */
  readonly formatShare: (share: number) => string;
  readonly formatCount: (count: number) => string;
  /** Column headers of the table: letter, meaning, share, count. */
  readonly headers: readonly [part: string, meaning: string, share: string, count: string];
  /** Said where there is nothing to share out. */
  readonly empty: string;
  readonly note?: ReactNode;
}
