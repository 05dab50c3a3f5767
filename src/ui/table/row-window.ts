/** Rows drawn beyond the edges, so that a scroll has something to show before the next drawing. */
const BEYOND = 8;

export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
}

/** What is seen of rows of one height; all in CSS pixels. `covered` is what head and totals cover of `height`. */
export interface RowView {
  readonly scrollTop: number;
  readonly height: number;
  readonly covered: number;
  readonly rowHeight: number;
}

/** The rows to draw out of `count`. */
export const rowWindow = (
  { scrollTop, height, covered, rowHeight }: RowView,
  count: number,
): RowWindow => {
  const seen = Math.max(0, height - covered);
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - BEYOND);
  const end = Math.min(count, Math.ceil((scrollTop + seen) / rowHeight) + BEYOND);
  return { first: Math.min(first, Math.max(0, count - 1)), end };
};

/** The least scroll that brings a place wholly into view. */
export const scrollTopFor = (
  place: number,
  { scrollTop, height, covered, rowHeight }: RowView,
): number => {
  const top = place * rowHeight;
  const seen = Math.max(rowHeight, height - covered);
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - seen);
};
