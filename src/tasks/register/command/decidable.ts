import type { IssueCode } from "../../../domain/issue/issue.ts";

/**
 * Why a row stays out until somebody answers or looks, as against what is missing in it or can be nothing: such rows are
 * flagged too.
 */
export const DECIDABLE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "file-not-degrees",
  "file-crs-unknown",
  "row-repeated",
  "row-code-repeated",
  "row-same-outline",
  "row-geometry-not-taken",
  "row-coordinates-text",
  "row-number-ambiguous",
  "row-hemisphere-missing",
  "row-blank-in-coordinates",
  "row-zone-unknown",
  "row-datum-unknown",
  "row-srid-unknown",
  "row-shape-missing",
  "place-lat-lon-swapped",
  "place-este-norte-swapped",
  "place-minus-lost",
  "place-zone-mismatch",
  "place-utm-range",
  "place-outside-peru",
  "ring-crosses-itself",
  "hole-outside",
  "hole-crosses-shell",
  "holes-overlap",
  "parts-overlap",
  "reading-count-decimals",
  "reading-count-ambiguous",
  "reading-bored-missing",
]);
