/** How many things a person changed in the records of a file since it was opened. */
export interface ChangeCount {
  readonly cells: number;
  readonly shapes: number;
  readonly added: number;
  readonly removed: number;
}

/** All of them together. */
export const changesIn = ({ cells, shapes, added, removed }: ChangeCount): number =>
  cells + shapes + added + removed;
