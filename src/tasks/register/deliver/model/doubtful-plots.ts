import type { Dataset } from "../../../../domain/dataset.ts";
import type { Issue, IssueCode } from "../../../../domain/issue/issue.ts";

/** What makes a sum wrong: a size or a place that can hardly be. */
const CODES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "area-large",
  "place-outside-peru",
  "place-outside-work-area",
  "place-far-from-district",
  "place-far-from-hamlet",
  "place-far-from-register",
]);

export interface DoubtfulPlot {
  /** Place in the register. */
  readonly index: number;
  /** The first that was said of it. */
  readonly issue: Issue;
}

/** Plots that are still in the register and whose size or place is in doubt, each once, the very large ones first. */
export const doubtfulPlots = (
  { rows }: Pick<Dataset, "rows">,
  issues: readonly Issue[],
): readonly DoubtfulPlot[] => {
  const placeOf = new Map([...rows].map((row, index) => [row, index]));
  const found = new Map<number, Issue>();
  const large = (issue: Issue): number => (issue.code === "area-large" ? issue.params.areaHa : 0);
  const doubts = issues.filter(({ code }) => CODES.has(code));
  for (const issue of doubts.sort((a, b) => large(b) - large(a))) {
    const { row, rows: several } = issue.source;
    for (const one of several ?? (row === undefined ? [] : [row])) {
      const index = placeOf.get(one);
      if (index !== undefined && !found.has(index)) found.set(index, issue);
    }
  }
  return [...found].map(([index, issue]) => ({ index, issue }));
};
