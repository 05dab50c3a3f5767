import { type Finding, finding } from "../../domain/issue/finding.ts";

/** What a cell that should hold a count holds; `none` also for figures no sheet can reach. */
export type CountKind = "none" | "negative" | "decimals" | "percent";

const CODES = {
  none: "reading-not-a-count",
  negative: "reading-count-negative",
  decimals: "reading-count-decimals",
  percent: "reading-percent-typed",
} as const;

const MOST_LETTERS = 40;

/** As much of a cell as a sentence bears. */
export const shownCell = (cell: string): string => {
  const text = cell.trim();
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
};

/**
 * A cell that is no count: never rounded, never guessed. `needed` counts (fruits, catches) refuse their row, others are
 * left out of it.
 */
export function countFault(
  kind: CountKind,
  column: string,
  cell: string,
  needed: boolean,
): Finding {
  const params = { column, value: shownCell(cell), kept: !needed };
  return finding(needed ? "error" : "warning", CODES[kind], params, column);
}

/** "1,200": read as `likely` where that is allowed, else a fault like the others. */
export function countAmbiguous(
  likely: number | null,
  column: string,
  cell: string,
  needed: boolean,
): Finding {
  const params = { column, value: shownCell(cell), likely, kept: !needed };
  const refused = likely === null && needed;
  return finding(refused ? "error" : "warning", "reading-count-ambiguous", params, column);
}
