/** How much a person changed in the records of a file since it was opened. */
export interface ChangeCount {
  readonly cells: number;
  readonly shapes: number;
  readonly added: number;
  readonly removed: number;
  /** The first row that was added, beyond all of the file; absent where none was. */
  readonly addedFrom?: number;
  /** What was done, each undone as one; absent where only its outcome is known. */
  readonly acts?: number;
}

/** What was done: a repair of two cells is one change. */
export const changesIn = ({ cells, shapes, added, removed, acts }: ChangeCount): number =>
  acts ?? cells + shapes + added + removed;
