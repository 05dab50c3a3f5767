/** Issues of one row or record: columns, numbers, coordinates, codes. */
export interface RowIssueParams {
  "row-no-coordinates": { readonly columns: readonly string[] };
}
