import type { Issue } from "../../../../domain/issue/issue.ts";

/** The other row of an issue of two records; null where it is of one. */
export function otherRow(issue: Issue): number | null {
  switch (issue.code) {
    case "row-same-outline":
    case "row-repeated":
    case "row-code-repeated":
      return issue.params.firstRow;
    case "plots-overlap":
    case "plot-twice":
    case "plot-organic-neighbour":
      return issue.params.row;
    default:
      return null;
  }
}
