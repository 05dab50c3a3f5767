/** Issues of one row or record: columns, numbers, coordinates, codes. Places in degrees. */
export interface RowIssueParams {
  "row-no-coordinates": { readonly columns: readonly string[] };
  "row-total-line": { readonly text: string };
  "row-coordinate-missing": { readonly column: string };
  "row-not-a-number": { readonly column: string; readonly value: string };
  /** A number with two readings; `likely` is the only one that can be a coordinate, null when none. */
  "row-number-ambiguous": {
    readonly column: string;
    readonly value: string;
    readonly likely: string | null;
  };
  "row-too-few-cells": { readonly expected: number; readonly found: number };
  "row-too-many-cells": { readonly expected: number; readonly found: number };
  "row-cell-too-long": { readonly column: string; readonly length: number; readonly limit: number };
  "row-dms-out-of-range": {
    readonly column: string;
    readonly value: string;
    readonly part: "minutes" | "seconds";
    readonly amount: number;
  };
  "row-hemisphere-missing": { readonly column: string; readonly value: string };
  "row-zone-unknown": { readonly column: string; readonly value: string };
  "row-zone-differs": { readonly zone: string; readonly used: string };
  /** A SRID of EWKT that is no CRS of this house. */
  "row-srid-unknown": { readonly srid: string };
  "row-datum-unknown": { readonly column: string; readonly value: string };
  "row-no-code": { readonly used: string };
  "row-code-repeated": { readonly code: string; readonly firstRow: number };
  "row-repeated": { readonly firstRow: number };
  /** The same outline as an earlier record's; `code` is that record's, "" where it has none. */
  "row-same-outline": { readonly firstRow: number; readonly code: string };
  "row-header-again": Record<string, never>;
  "row-corner-order": { readonly column: string; readonly value: string };
  "row-wkt-broken": { readonly at: number };
  "row-not-json": { readonly found: string };
  "row-not-a-feature": { readonly found: string };
  "row-geometry-type-unknown": { readonly type: string };
  "row-geometry-not-taken": { readonly type: "line" | "track" | "points" | "model" };
  "row-no-geometry": Record<string, never>;
  "row-coordinates-text": Record<string, never>;
  "row-coordinates-shape": { readonly type: string };
  "row-coordinate-not-number": { readonly found: string };
  "row-parts-left-out": { readonly points: number; readonly lines: number };
  "row-blank-in-coordinates": Record<string, never>;

  "place-zero-zero": Record<string, never>;
  "place-latitude-range": { readonly lat: number };
  "place-longitude-range": { readonly lon: number };
  "place-lat-lon-swapped": { readonly lon: number; readonly lat: number };
  "place-este-norte-swapped": { readonly este: number; readonly norte: number };
  "place-minus-lost": {
    readonly lon: number;
    readonly lat: number;
    readonly which: "lat" | "lon" | "both";
  };
  "place-zone-mismatch": {
    readonly este: number;
    readonly zone: string;
    readonly likely: string;
  };
  "place-utm-range": { readonly este: number; readonly norte: number };
  "place-outside-peru": { readonly lon: number; readonly lat: number };
  "place-outside-work-area": { readonly lon: number; readonly lat: number };
}
