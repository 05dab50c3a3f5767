/** What is written into a file of the user's own, beside what stands there. */
export interface Remarks {
  /** Heading of the column. */
  readonly heading: string;
  /** By row, as the reader of the file counted it. */
  readonly byRow: ReadonlyMap<number, string>;
  /** Rows that go into the file, in their order; null for all of them. */
  readonly rows: ReadonlySet<number> | null;
}
