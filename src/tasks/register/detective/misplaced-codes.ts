import type { IssueCode } from "../../../domain/issue/issue.ts";

/** Doubts that another reading of the plot's figures may settle. */
export const MISPLACED: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "place-latitude-range",
  "place-longitude-range",
  "place-lat-lon-swapped",
  "place-este-norte-swapped",
  "place-minus-lost",
  "place-zone-mismatch",
  "place-utm-range",
  "place-outside-peru",
  "place-outside-work-area",
  "place-far-from-district",
  "place-far-from-hamlet",
  "place-far-from-register",
  "plot-twice",
  "plots-overlap",
]);
