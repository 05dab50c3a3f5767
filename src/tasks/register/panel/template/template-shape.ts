import { headerWords } from "../../../../intake/columns/header-words.ts";
import type { IntakeReport } from "../../../../intake/intake-report.ts";

/** Fewer headings are shared by files that have nothing else in common. */
const LEAST_COLUMNS = 2;

/** A heading without accents, case, marks and units; a repeated one keeps its place among its likes. */
export const foldedHeading = (column: string): string => {
  const repeated = / \((\d+)\)$/.exec(column);
  const { key } = headerWords(column.replace(/ \(\d+\)$/, ""));
  return repeated ? `${key} ${repeated[1]}` : key;
};

/** What makes two files alike: their headings, folded, in any order. Null where a file has no headings to go by. */
export const templateShape = ({
  format,
  understood,
}: Pick<IntakeReport, "format" | "understood">): string | null => {
  if (format === null || format.header === false || understood === null) return null;
  const headings = understood.columns.map(({ column }) => foldedHeading(column));
  return headings.length < LEAST_COLUMNS ? null : headings.sort().join("|");
};
