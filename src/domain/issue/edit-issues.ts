/** Issues of what a person changed in a register, when the file is read with it. */
export interface EditIssueParams {
  /**
   * Changes of rows that the file does not have, of columns it does not have, of shapes in a system this house does not
   * know, or of the shape of what has none: they stay in the log and nothing is made of them.
   */
  "edit-not-applied": {
    readonly why: "row" | "column" | "crs" | "kind";
    readonly count: number;
    /** The first of the rows. */
    readonly row: number;
  };
}
