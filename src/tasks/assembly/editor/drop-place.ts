/** Vertical extent of a row on the screen, CSS pixels. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where a row dragged to `y` comes to stand among all, from 0: it takes the place of a row once it is past that row's
 * middle.
 */
export const dropPlace = (rows: readonly RowSpan[], from: number, y: number): number => {
  const middle = ({ top, bottom }: RowSpan): number => (top + bottom) / 2;
  const above = rows.filter((row, at) => at !== from && middle(row) < y).length;
  return Math.min(above, rows.length - 1);
};
