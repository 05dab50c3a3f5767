import type { StripCluster } from "./strip-clusters.ts";

/** The number of a mark that stands for several, where it is written. */
export interface StripFigure {
  readonly cluster: StripCluster;
  readonly text: string;
  /** Middle of the text, CSS pixels. */
  readonly x: number;
  readonly over: boolean;
}

/** A figure of 11 px with its halo. */
const LETTER = 6.6;
const GAP = 3;

/** Below or above a band, by place in STRIP_KINDS. */
export const isOutside = (kind: number): boolean => kind === 1 || kind === 2;

/**
 * Figures over or under their marks: over what is outside, under the rest, and on the other side where two would meet. From
 * left to right; where both sides are taken the one with more room is used.
 */
export const stripFigures = (
  clusters: readonly StripCluster[],
  width: number,
  format: (count: number) => string,
): readonly StripFigure[] => {
  const ends = { over: Number.NEGATIVE_INFINITY, under: Number.NEGATIVE_INFINITY };
  return clusters.flatMap((cluster) => {
    if (cluster.refs.length < 2) return [];
    const text = format(cluster.refs.length);
    const half = (text.length * LETTER) / 2;
    const x = Math.min(width - half, Math.max(half, cluster.x));
    const room = (side: "over" | "under"): number => x - half - ends[side];
    const [first, second] = isOutside(cluster.kind)
      ? (["over", "under"] as const)
      : (["under", "over"] as const);
    const side = room(first) >= GAP || room(first) >= room(second) ? first : second;
    ends[side] = x + half;
    return [{ cluster, text, x, over: side === "over" }];
  });
};
