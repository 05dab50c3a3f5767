/** Upper ends of the classes above "0", ascending, in per cent: [2, 5, 10] makes 0, < 2, 2-5, 5-10, > 10. */
export type ClassEdges = readonly number[];

/**
 * Class of a rate in per cent: 0 for none at all, then 1 for up to the first edge … edges.length + 1 above the last.
 * A rate that meets an edge belongs to the higher class (2.0 % is "2 a 5"), but the last ("> 10") begins above it.
 */
export const classOf = (rate: number, edges: ClassEdges): number => {
  if (rate === 0) return 0;
  const last = edges.length - 1;
  let at = 1;
  for (let k = 0; k <= last; k++) {
    const edge = edges[k] as number;
    if (k === last ? rate > edge : rate >= edge) at = k + 2;
  }
  return at;
};

export const DEFAULT_CLASS_EDGES: ClassEdges = [2, 5, 10];

/** What an interval says of a threshold; "undecided" where it holds the threshold. */
export type Standing = "above" | "below" | "undecided" | "unknown";
